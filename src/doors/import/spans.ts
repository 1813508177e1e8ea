import { sql } from 'kysely'
import type { Context } from '../../platform/operations/operation.ts'
import { fromRange, type Period } from '../../platform/time/period.ts'

/**
 * The times in which each child was in need or in care, as the record's facts tell it, earliest first: times that
 * overlap or touch are one. A referral on which nothing was done is no such time.
 */
export async function timesOfHelp(
  { db, actor }: Context,
  people: readonly string[],
): Promise<Map<string, Period[]>> {
  const { rows } = await sql<{ person_id: string; during: string }>`
    with helped as (
      select person_id, during from care_episode
      where authority = ${actor.authority} and person_id = any(${[...people]}::uuid[])
      union all
      select person_id, daterange(referred_on, closed_on, '[]') from time_in_need
      where authority = ${actor.authority} and person_id = any(${[...people]}::uuid[])
        and coalesce(lower(no_further_action), '0') not in ('1', 'true')
    ), merged as (select person_id, unnest(range_agg(during)) as during from helped group by person_id)
    select person_id, during::text from merged order by person_id, lower(during)`.execute(db)
  const times = new Map<string, Period[]>()
  for (const { person_id, during } of rows)
    times.set(person_id, [...(times.get(person_id) ?? []), fromRange(during)])
  return times
}
