import { type ExpressionBuilder, sql } from 'kysely'
import { z } from 'zod'
import { onDay } from '../../platform/database/days.ts'
import type { Tables } from '../../platform/database/tables.ts'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { mustBeOpen } from '../people/person.ts'

/**
 * Decides that two records are one person. Nothing is moved: from now on reads of the kept record take in the other.
 * `merged_into` of a record names the one at the end of the line; the table `merge` keeps each decision.
 */
export const mergePeople = operation({
  name: 'merge-people',
  inWords: 'Brought two records of one person together',
  summary: 'Decide that two records are one person. Nothing is moved or lost, and it can be undone.',
  input: z.object({
    kept: field.id('Choose the record to keep'),
    merged: field.id('Choose the other record'),
    reason: field.text('Say how you know that they are one person', 1000),
  }),
  may: may('merge'),
  async run({ kept, merged, reason }, context) {
    const { db, now } = context
    await holdBoth(context, kept, merged)
    const entry = await writeEntry(context, {
      kind: 'records-merged',
      title: 'Two records were found to be one person',
      body: reason,
      people: [kept, merged],
      facts: { kept, merged, reason },
    })
    await db
      .insertInto('merge')
      .values({
        id: newId(),
        kept_id: kept,
        merged_id: merged,
        reason,
        decided_at: now,
        undone_at: null,
        entry_id: entry,
      })
      .execute()
    await db
      .updateTable('person')
      .set((row) => ({ merged_into: kept, version: nextVersion(row) }))
      .where((where) => where.or([where('id', '=', merged), where('merged_into', '=', merged)]))
      .execute()
    return { kept, merged }
  },
})

const nextVersion = (row: ExpressionBuilder<Tables, 'person'>) => row('version', '+', 1)

/** Locks both in the order of their ids. @throws KithError where one cannot be merged. */
async function holdBoth({ db, today }: Context, kept: string, merged: string): Promise<void> {
  if (kept === merged) throw new KithError('conflict', 'Choose two records.')
  const rows = await db
    .selectFrom('person')
    .select(['id', 'merged_into'])
    .where('id', 'in', [kept, merged])
    .orderBy('id')
    .forUpdate()
    .execute()
  if (rows.length < 2) throw new KithError('not-found', 'One of the two is not on the record. Search again.')
  if (rows.some(({ merged_into }) => merged_into))
    throw new KithError('conflict', 'One of the two was merged already. Look at the record that was kept.')
  const restricted = await db
    .selectFrom('restriction')
    .select('id')
    .where('person_id', 'in', [kept, merged])
    .where('during', '@>', onDay(today))
    .executeTakeFirst()
  if (restricted)
    throw new KithError(
      'not-allowed',
      'One of the two records is restricted. Ask a team manager or the information governance officer to look at both first.',
    )
}

/** Takes a merge back: the two are two records again, each with what was always its own. */
export const undoMerge = operation({
  name: 'undo-merge',
  inWords: 'Took two records apart again',
  summary: 'Undo a merge: the two are two records again, each with what was written in it.',
  input: z.object({ merged: field.id(), reason: field.text('Say why they are two people after all', 1000) }),
  may: may('merge'),
  async run({ merged, reason }, context) {
    const { db, now } = context
    const decision = await db
      .updateTable('merge')
      .set({ undone_at: now })
      .where('merged_id', '=', merged)
      .where('undone_at', 'is', null)
      .returning(['kept_id', 'entry_id'])
      .executeTakeFirst()
    if (!decision) throw new KithError('not-found', 'This record is not merged now. Open it again.')
    await mustBeOpen(context, [decision.kept_id, merged])
    await writeEntry(context, {
      kind: 'merge-undone',
      title: 'Two records are two people after all',
      body: reason,
      people: [decision.kept_id, merged],
      corrects: decision.entry_id,
      facts: { kept: decision.kept_id, merged, reason },
    })
    await pointToEnd(context, merged)
    return { kept: decision.kept_id, merged }
  },
})

/** The record stands alone again, and those that were merged into it point to it. */
async function pointToEnd({ db, actor }: Context, end: string): Promise<void> {
  const { authority } = actor
  await sql`with recursive line(id) as (
      select ${end}::uuid
      union
      select merge.merged_id from line join merge on merge.authority = ${authority} and merge.kept_id = line.id
        and merge.undone_at is null
    )
    update person set merged_into = nullif(${end}::uuid, line.id), version = version + 1
    from line where person.authority = ${authority} and person.id = line.id`.execute(db)
}
