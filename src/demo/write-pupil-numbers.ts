import { sql } from 'kysely'
import type { Db } from '../platform/database/open.ts'
import { newId } from '../platform/id.ts'
import type { Day } from '../platform/time/day.ts'
import { pupilNumber } from './whole/identifier-rows.ts'

/** From this age schools know a child by a number; some nurseries do too. */
const AT_SCHOOL = 4
/** Children of families with a history have lower numbers. */
const FIRST = 500_000_000

/** Gives the children of the neighbourhood who are old enough for school and have none a pupil number, all at once. */
export async function writePupilNumbers(db: Db, authority: string, today: Day): Promise<void> {
  const bornBy = `${Number(today.slice(0, 4)) - AT_SCHOOL}${today.slice(4)}`
  const { rows } = await sql<{ person: string; entry: string }>`
    select p.id as person, e.id as entry from person p
    join involvement_child c on c.authority = ${authority} and c.person_id = p.id
    join ledger_link l on l.authority = ${authority} and l.person_id = p.id
    join ledger_entry e on e.authority = ${authority} and e.id = l.entry_id and e.kind = 'person-added'
    where p.authority = ${authority} and p.birth_date <= ${bornBy}::date and not exists (
      select from identifier i where i.authority = ${authority} and i.person_id = p.id and i.kind = 'upn')
    group by 1, 2, p.birth_date, p.given_names order by p.birth_date, p.given_names, 1`.execute(db)
  const columns = [rows.map(() => newId()), rows.map(({ person }) => person), rows.map(({ entry }) => entry)]
  const numbers = rows.map((_, at) => pupilNumber(FIRST + at))
  await sql`insert into identifier (authority, id, person_id, kind, value, state, entry_id)
    select ${authority}, id, person, 'upn', value, 'stated', entry from
    unnest(${columns[0]}::uuid[], ${columns[1]}::uuid[], ${columns[2]}::uuid[], ${numbers}::text[]) as t(id, person, entry, value)`.execute(
    db,
  )
}
