import type { Database } from '../../platform/database/open.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { wholeHistory } from '../derive/asked.ts'
import { BATCH } from '../derive/derive-return.ts'
import { knownBy } from '../derive/known-by.ts'
import { readAllocationsOf } from '../derive/read-allocations.ts'
import { readRecords } from '../derive/read-records.ts'
import { upTo } from '../derive/up-to.ts'
import { childrenFor, type NumberedChild, type OneChild } from '../derive/who.ts'
import { dfeChild, type MadeChild } from './dfe-child.ts'
import { childId } from './ids.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** A day, and what is looked at of it. */
export interface AsOf {
  /** The last day that is looked at. */
  on: string
  /** The day by whose end it had to be written; left out: all that the record knows today. */
  known?: string | undefined
}

/** These children as the collection wants them; those of whom nothing had begun are left out. */
export async function deriveDfe(
  viewer: Reader,
  children: readonly OneChild[],
  { on, known }: AsOf,
): Promise<MadeChild[]> {
  const now = (await readRecords(viewer, children, ['ssda903', 'cin'])).map((record) => upTo(record, on))
  const records = known === undefined ? now : await knownBy(viewer, children, now, known)
  const involvements = records.flatMap(({ help }) => help.map(({ involvement }) => involvement))
  const workers = Map.groupBy(await readAllocationsOf(viewer, involvements), ({ involvement }) => involvement)
  return records.flatMap((record) => {
    const own = record.help.flatMap(({ involvement }) => workers.get(involvement) ?? [])
    return dfeChild(record, own, on) ?? []
  })
}

export interface SnapshotOptions extends AsOf {
  database: Database
  authority: string
  progress?: (done: number, of: number) => void
}

/** Every child of the payload in the order of their numbers, a batch at a time. */
export async function* snapshot(options: SnapshotOptions): AsyncGenerator<MadeChild> {
  const { database, authority, on, known, progress = () => {} } = options
  const actor = { authority, name: 'Returns', roles: [] }
  const children = await database.within(authority, (db) =>
    childrenFor({ db, actor }, { ...wholeHistory(on), kind: 'all' }, known),
  )
  children.sort(byChildId)
  for (let at = 0; at < children.length; at += BATCH) {
    const batch = children.slice(at, at + BATCH)
    yield* await database.within(authority, (db) => deriveDfe({ db, actor }, batch, { on, known }))
    progress(Math.min(at + BATCH, children.length), children.length)
  }
}

/** By the number that the collection knows: two payloads are laid beside each other in this order. */
export const byChildId = (a: NumberedChild, b: NumberedChild): number =>
  childId(a.number) < childId(b.number) ? -1 : 1
