import type { Database } from '../../platform/database/open.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Asked } from './asked.ts'
import { cinChild } from './cin-rows.ts'
import { readRecords } from './read-records.ts'
import type { DerivedChild } from './row.ts'
import { ssda903Child } from './ssda903-rows.ts'
import { childrenFor, type OneChild } from './who.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** Children read and held at once: a return of any size takes the memory of these. */
export const BATCH = 500

/** These children as the return tells of them; those who have no place in it have no rows. */
export async function deriveChildren(
  viewer: Reader,
  children: readonly OneChild[],
  asked: Asked,
): Promise<DerivedChild[]> {
  const fold = asked.kind === 'ssda903' ? ssda903Child : cinChild
  const records = await readRecords(viewer, children, asked)
  return records.map((record) => fold(record, asked))
}

export interface DeriveOptions {
  database: Database
  authority: string
  asked: Asked
  progress?: (done: number, of: number) => void
}

/**
 * The children of a return, derived from the record in the order of their numbers, a batch at a time. The same record and
 * day give the same children and rows.
 */
export async function* deriveReturn(options: DeriveOptions): AsyncGenerator<DerivedChild> {
  const { database, authority, asked, progress = () => {} } = options
  const actor = { authority, name: 'Returns', roles: [] }
  const children = await database.within(authority, (db) => childrenFor({ db, actor }, asked))
  for (let at = 0; at < children.length; at += BATCH) {
    const batch = children.slice(at, at + BATCH)
    const derived = await database.within(authority, (db) => deriveChildren({ db, actor }, batch, asked))
    yield* derived.filter(({ rows }) => rows.length > 0)
    progress(Math.min(at + BATCH, children.length), children.length)
  }
}
