import { sql } from 'kysely'
import { invalid } from '../../../platform/errors.ts'
import { newId } from '../../../platform/id.ts'
import type { Context } from '../../../platform/operations/operation.ts'
import { toRange } from '../../../platform/time/period.ts'
import { writeEntry } from '../../ledger/write.ts'
import { wallsChanged } from './behind.ts'

/**
 * From today this worker works for the person alone, as part of an operation.
 * @throws KithError `invalid` where they work with the family of somebody who is kept safe: nobody stands on both sides.
 */
export async function giveOwnWorker(
  context: Context,
  { person, worker, safe }: { person: string; worker: string; safe: readonly string[] },
): Promise<void> {
  const name = await nameOfWorker(context, worker)
  await mustStandApart(context, worker, name, safe)
  const entry = await writeEntry(context, {
    kind: 'access-own-worker-given',
    title: `${name} works with them`,
    people: [person],
    facts: { worker },
  })
  const during = toRange({ from: context.today, until: null })
  await context.db
    .insertInto('own_worker')
    .values({ id: newId(), person_id: person, worker_id: worker, during, entry_id: entry })
    .execute()
  wallsChanged(context)
}

async function nameOfWorker({ db }: Context, worker: string): Promise<string> {
  const row = await db
    .selectFrom('worker')
    .select('name')
    .where('id', '=', worker)
    .where('active', '=', true)
    .executeTakeFirst()
  if (row) return row.name
  throw invalid('worker', 'Choose somebody from the list of workers')
}

async function mustStandApart(
  { db, actor: { authority, worker: own }, today }: Context,
  worker: string,
  name: string,
  safe: readonly string[],
): Promise<void> {
  if (worker === own)
    throw invalid('worker', 'You work with those who are kept safe. Choose somebody who does not')
  const { rows } = await sql`select from family_member m
    join involvement i on i.authority = ${authority} and i.family_id = m.family_id and i.during @> ${today}::date
    join allocation a on a.authority = ${authority} and a.involvement_id = i.id and a.worker_id = ${worker}::uuid and a.during @> ${today}::date
    where m.authority = ${authority} and m.person_id = any(${[...safe]}::uuid[]) limit 1`.execute(db)
  if (rows.length > 0)
    throw invalid('worker', `${name} works with those who are kept safe. Choose somebody who does not`)
}
