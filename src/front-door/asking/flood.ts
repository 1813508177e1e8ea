import type { Viewer } from '../../platform/operations/operation.ts'
import type { Door } from '../tables.ts'

/** As many as a council's front door gets on a busy day (1 a minute), sixty times over. */
export const MOST_A_MINUTE = 60

/** As many as a school, a library or a telephone company whose people share one address could send. */
export const MOST_FROM_ONE = 20

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

let lately = { minute: -1, counts: new Map<string, number>() }

/**
 * Is more coming from one source, within a minute, than people who share an address could send? For those who ask for
 * help alone: a worry about a child's safety is never counted. The counts are in memory and gone with the minute.
 */
export function isFloodFromOne({ actor: { source }, now }: Viewer): boolean {
  if (!source) return false
  const minute = Math.floor(now.getTime() / MINUTE)
  if (lately.minute !== minute) lately = { minute, counts: new Map() }
  const count = (lately.counts.get(source) ?? 0) + 1
  lately.counts.set(source, count)
  return count > MOST_FROM_ONE
}
