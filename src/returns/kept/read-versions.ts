import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Kind } from '../derive/asked.ts'
import { countReturn, type WritableReturnChild } from '../derive/write-return.ts'
import { fromContent } from '../derive/years-before.ts'
import type { FoundRule } from './read-found.ts'
import '../tables.ts'

/** A return as it was kept. */
export interface Version {
  id: string
  kind: Kind
  year: number
  on: string
  keptAt: Date
  author: string
  note: string
  ruleset: string
  children: number
  counts: Record<string, number>
  found: FoundRule[]
  hash: string
}

const COLUMNS = [
  'id',
  'kind',
  'year',
  'on_day',
  'kept_at',
  'author',
  'note',
  'ruleset',
  'children',
  'counts',
  'found',
  'hash',
] as const

export async function readVersions({ db }: Viewer, kind: Kind): Promise<Version[]> {
  const rows = await db
    .selectFrom('return_version')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .orderBy('kept_at', 'desc')
    .execute()
  return rows.map(toVersion)
}

/** @throws KithError `not-found`. */
export async function readVersion({ db }: Viewer, id: string): Promise<Version> {
  const row = await db.selectFrom('return_version').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  if (!row) throw new KithError('not-found', 'There is no such version. Choose one from the list.')
  return toVersion(row)
}

interface Row extends Omit<Version, 'on' | 'keptAt' | 'counts' | 'found'> {
  on_day: string
  kept_at: Date
  counts: string
  found: string
}

const toVersion = ({ on_day, kept_at, counts, found, ...row }: Row): Version => ({
  ...row,
  on: on_day,
  keptAt: kept_at,
  counts: JSON.parse(counts) as Record<string, number>,
  found: JSON.parse(found) as FoundRule[],
})

const AT_ONCE = 1_000

/** The children of a version in the order of their numbers, some at a time. */
export async function* keptChildren(
  { db }: Pick<Viewer, 'db'>,
  version: string,
): AsyncGenerator<WritableReturnChild & { person: string }> {
  let after = ''
  for (;;) {
    const rows = await db
      .selectFrom('return_version_child')
      .select(['number', 'person_id', 'content'])
      .where('version_id', '=', version)
      .where(sql<boolean>`number collate "C" > ${after}`)
      .orderBy(sql`number collate "C"`)
      .limit(AT_ONCE)
      .execute()
    for (const { number, person_id, content } of rows)
      yield { number, person: person_id, rows: fromContent(content) }
    if (rows.length < AT_ONCE) return
    after = rows.at(-1)!.number
  }
}

/** Does what is kept still give the fingerprint that was written when it was kept? */
export async function fingerprintHolds(viewer: Viewer, { id, hash }: Version): Promise<boolean> {
  const counter = countReturn()
  for await (const child of keptChildren(viewer, id)) counter.take(child)
  return counter.result().hash === hash
}
