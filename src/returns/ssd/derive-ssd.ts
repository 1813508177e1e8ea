import type { Database } from '../../platform/database/open.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { viewer as viewerOf } from '../../platform/operations/run.ts'
import { wholeHistory } from '../derive/asked.ts'
import { BATCH } from '../derive/derive-return.ts'
import { readAllocationsOf } from '../derive/read-allocations.ts'
import { readRecords } from '../derive/read-records.ts'
import { upTo } from '../derive/up-to.ts'
import { childrenFor, type NumberedChild, type OneChild } from '../derive/who.ts'
import { careRows } from './care-rows.ts'
import { needRows } from './need-rows.ts'
import { readMore } from './read-more.ts'
import type { SsdRow } from './row.ts'
import { involvementRows, staffRows } from './staff-rows.ts'
import { whoRows } from './who-rows.ts'

/** The rows of some children; none of a child of whom nothing had begun by the day. */
export async function ssdOfChildren(
  viewer: Pick<Viewer, 'db' | 'actor'>,
  children: readonly OneChild[],
  on: string,
): Promise<SsdRow[][]> {
  const records = (await readRecords(viewer, children, ['ssda903', 'cin'])).map((record) => upTo(record, on))
  const people = children.flatMap((child) => child.records)
  const more = await readMore(viewer, people, on)
  const helps = records.flatMap(({ help }) => help.map(({ involvement }) => involvement))
  const placed = Map.groupBy(await readAllocationsOf(viewer, helps), ({ involvement }) => involvement)
  return records.map((record, at) => {
    const own = record.help.flatMap(({ involvement }) => placed.get(involvement) ?? [])
    const ids = children[at]!.records
    const told = [
      ...needRows(record, ids, more, on),
      ...careRows(record, on),
      ...involvementRows(record, own, on),
    ]
    return told.length > 0 ? [...whoRows(record, ids, more, on), ...told] : []
  })
}

export interface SsdOptions {
  database: Database
  authority: string
  on: string
  now: Date
  progress?: (done: number, of: number) => void
  /** Called with every child who has rows. */
  seen?: (child: NumberedChild) => void
}

/** Every row of the dataset on a day: those who work here first, then child by child, a batch at a time. */
export async function* deriveSsd(options: SsdOptions): AsyncGenerator<SsdRow> {
  const { database, authority, on, now, progress = () => {}, seen = () => {} } = options
  const actor = { authority, name: 'Returns', roles: [] }
  yield* await database.within(authority, (db) => staffRows(viewerOf(db, actor, now, 'derive-ssd'), on))
  const children = await database.within(authority, (db) =>
    childrenFor({ db, actor }, { ...wholeHistory(on), kind: 'all' }),
  )
  for (let at = 0; at < children.length; at += BATCH) {
    const batch = children.slice(at, at + BATCH)
    const rows = await database.within(authority, (db) => ssdOfChildren({ db, actor }, batch, on))
    for (const [i, child] of batch.entries()) if (rows[i]!.length > 0) seen(child)
    yield* rows.flat()
    progress(Math.min(at + BATCH, children.length), children.length)
  }
}
