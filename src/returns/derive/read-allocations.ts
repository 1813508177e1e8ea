import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, type Period } from '../../platform/time/period.ts'

/** Somebody who led a family’s help, from a day until a day. */
export interface Placed {
  involvement: string
  worker: string
  registration: string | null
  period: Period
  entry: string
}

/** Key workers of these families’ help, earliest first. */
export async function readAllocationsOf(
  { db, actor }: Pick<Viewer, 'db' | 'actor'>,
  involvements: readonly string[],
): Promise<Placed[]> {
  if (involvements.length === 0) return []
  const { authority } = actor
  const { rows } = await sql<Omit<Placed, 'period'> & { during: string }>`
    select a.involvement_id as involvement, a.worker_id as worker, w.registration, a.during::text, a.entry_id as entry
    from allocation a join worker w on w.authority = ${authority} and w.id = a.worker_id
    where a.authority = ${authority} and a.part = 'key-worker' and a.involvement_id = any(${[...involvements]}::uuid[])
    order by a.involvement_id, lower(a.during), a.id`.execute(db)
  return rows.map(({ during, ...row }) => ({ ...row, period: fromRange(during) }))
}
