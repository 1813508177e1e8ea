import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type AnyPerson, readPeople } from '../people/person.ts'
import { searchable } from '../search/names.ts'
import type { LookedAt } from './looks.ts'

/** What one account looked at on one day. */
export interface DayOfLooks {
  day: string
  account: string | null
  who: string
  looks: number
  people: number
  refused: number
}

const MOST = 500

/** The looks of everybody from one day to another, by day and account; days are England's. */
export async function looksByDay(viewer: Viewer, from: string, to: string): Promise<DayOfLooks[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<DayOfLooks>`
    select to_char(log.looked_at at time zone 'Europe/London', 'YYYY-MM-DD') as day, log.account_id as account, log.looker as who,
      count(distinct log.id)::int as looks, count(distinct seen.person_id)::int as people,
      count(distinct log.id) filter (where log.refused)::int as refused
    from access_log log left join access_log_person seen on seen.authority = ${authority} and seen.log_id = log.id
    where log.authority = ${authority} and ${between(from, to)}
    group by 1, 2, 3 order by 1 desc, 3 limit ${MOST}`.execute(viewer.db)
  return rows
}

export interface LookAtSomebody extends LookedAt {
  people: AnyPerson[]
}

/** Everything that one account looked at on one day, the newest first. */
export async function looksOf(viewer: Viewer, account: string, day: string): Promise<LookAtSomebody[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<LookedAt & { about: string[] }>`
    select log.id, log.looked_at as at, log.account_id as account, log.looker as who, log.route, log.rule, log.purpose,
      log.refused, array(select seen.person_id from access_log_person seen
        where seen.authority = ${authority} and seen.log_id = log.id) as about
    from access_log log where log.authority = ${authority} and log.account_id = ${account}::uuid and ${between(day, day)}
    order by log.looked_at desc, log.id desc limit ${MOST}`.execute(viewer.db)
  const known = await readPeople(viewer, [...new Set(rows.flatMap((row) => row.about))])
  const people = new Map(known.map((person) => [person.id, person]))
  return rows.map(({ about, ...look }) => ({
    ...look,
    people: about.map((id) => people.get(id)).filter((person) => person !== undefined),
  }))
}

const between = (
  from: string,
  to: string,
) => sql`log.looked_at >= (${from}::date)::timestamp at time zone 'Europe/London'
  and log.looked_at < (${to}::date + 1)::timestamp at time zone 'Europe/London'`

/** People whose name has these words in it, for somebody who looks into who has looked; none whose record is closed. */
export async function peopleNamed(viewer: Viewer, words: string): Promise<AnyPerson[]> {
  const name = searchable(words)
  if (name.length < 2) return []
  const rows = await viewer.db
    .selectFrom('search_name')
    .select('person_id')
    .distinct()
    .where('name', 'like', `%${name}%`)
    .limit(20)
    .execute()
  const people = await readPeople(
    viewer,
    rows.map((row) => row.person_id),
  )
  return people.filter((person) => !person.restricted)
}
