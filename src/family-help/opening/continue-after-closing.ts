import { sql } from 'kysely'
import type { Context } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import { openInvolvementOf } from '../../record/involvements/involvement.ts'
import { writeEntry } from '../../record/ledger/write.ts'

/** Help that was closed today, and is still open until the day ends, simply goes on. Gives its id; undefined where none was. */
export async function continueAfterClosing(
  context: Context,
  family: string,
  why: string,
): Promise<string | undefined> {
  const { today } = context
  const last = await openInvolvementOf(context, family)
  if (!last?.period.until || last.period.until !== addDays(today, 1)) return undefined
  await takeBackEnd(context, last.id, last.period.until)
  await writeEntry(context, {
    kind: 'help-went-on',
    title: 'Help went on after all',
    body: why,
    people: last.children,
    family,
    facts: { involvement: last.id },
  })
  return last.id
}

async function takeBackEnd({ db, today }: Context, involvement: string, until: string): Promise<void> {
  const open = sql<string>`daterange(lower(during), null)`
  const ends = sql<boolean>`upper(during) = ${until}::date`
  await db.updateTable('involvement').set({ during: open }).where('id', '=', involvement).execute()
  for (const table of ['involvement_child', 'allocation'] as const) {
    await db
      .updateTable(table)
      .set({ during: open })
      .where('involvement_id', '=', involvement)
      .where(ends)
      .execute()
  }
  await db
    .updateTable('closing')
    .set({ undone_on: today })
    .where('involvement_id', '=', involvement)
    .where('undone_on', 'is', null)
    .execute()
}
