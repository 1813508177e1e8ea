import type { Viewer } from '../../platform/operations/operation.ts'
import type { Door } from '../tables.ts'

/** As many as a council's front door gets on a busy day (1 a minute), sixty times over. */
export const MOST_A_MINUTE = 60

const MINUTE = 60_000

/**
 * Are more coming in through this public door, within a minute, than people could send? Help is then asked to wait a
 * minute; a worry about a child's safety is always taken, and marked so that the list shows the flood apart.
 */
export async function isFlood({ db, now }: Viewer, door: Door): Promise<boolean> {
  const { count } = await db
    .selectFrom('conversation')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('door', '=', door)
    .where('channel', '=', 'web')
    .where('received_at', '>', new Date(now.getTime() - MINUTE))
    .executeTakeFirstOrThrow()
  return count >= MOST_A_MINUTE
}
