import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'

/**
 * How many children each worker leads the help for on a day, by worker: the key worker's part of an involvement, one
 * child once. Nobody enters it; it is counted from allocations.
 */
export async function casesOn({ db, actor }: Viewer, day: string): Promise<Map<string, number>> {
  const { authority } = actor
  const { rows } = await sql<{ worker: string; children: number }>`
    select a.worker_id as worker, count(distinct coalesce(p.merged_into, p.id))::int as children
    from allocation a
    join involvement i on i.authority = ${authority} and i.id = a.involvement_id and i.during @> ${day}::date
    join involvement_child c on c.authority = ${authority} and c.involvement_id = i.id and c.during @> ${day}::date
    join person p on p.authority = ${authority} and p.id = c.person_id
    where a.authority = ${authority} and a.part = 'key-worker' and a.during @> ${day}::date
    group by a.worker_id`.execute(db)
  return new Map(rows.map(({ worker, children }) => [worker, children]))
}
