import type { Database } from '../../platform/database/open.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Asked } from './asked.ts'
import type { ChildRecord } from './child-record.ts'
import { cinChild } from './cin-rows.ts'
import { readRecords } from './read-records.ts'
import type { DerivedChild } from './row.ts'
import { ssda903Child } from './ssda903-rows.ts'
import { childrenFor } from './who.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** Children read at once. A batch is folded while the next is read: a return of any size takes the memory of two. */
export const BATCH = 500

/** A child as a return tells of them, from what the record holds; no rows: they have no place in it. */
export const foldChild = (record: ChildRecord, asked: Asked): DerivedChild =>
  asked.kind === 'ssda903' ? ssda903Child(record, asked) : cinChild(record, asked)

/** How the record is reached: a transaction for each batch, or all in one that is open already. */
type Within = <T>(work: (reader: Reader) => Promise<T>) => Promise<T>

export interface DeriveOptions {
  asked: Asked
  progress?: (done: number, of: number) => void
}

/**
 * The children of a return, derived from the record in the order of their numbers, a batch at a time. The same record and
 * day give the same children and rows.
 */
export function deriveReturn({
  database,
  authority,
  ...options
}: DeriveOptions & { database: Database; authority: string }): AsyncGenerator<DerivedChild> {
  const actor = { authority, name: 'Returns', roles: [] }
  return derive((work) => database.within(authority, (db) => work({ db, actor })), options)
}

/** The same inside a transaction that is open. */
export const deriveWithin = (reader: Reader, asked: Asked): AsyncGenerator<DerivedChild> =>
  derive((work) => work(reader), { asked })

async function* derive(
  within: Within,
  { asked, progress = () => {} }: DeriveOptions,
): AsyncGenerator<DerivedChild> {
  const children = await within((reader) => childrenFor(reader, asked))
  const read = (at: number) => {
    const batch = children.slice(at, at + BATCH)
    const records = within((reader) => readRecords(reader, batch, [asked.kind]))
    records.catch(() => {})
    return records
  }
  for (let at = 0, next = read(0); at < children.length; at += BATCH) {
    const records = await next
    next = read(at + BATCH)
    for (const record of records) {
      const child = foldChild(record, asked)
      if (child.rows.length > 0) yield child
    }
    progress(Math.min(at + BATCH, children.length), children.length)
  }
}
