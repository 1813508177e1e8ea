import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { childhoodsClosed } from './childhood/closed.ts'
import { behindWalls } from './walls/behind.ts'

/**
 * SQL: may the viewer read what the ledger entry `e` says? Notes, documents and visits hang on their entries, so what
 * this leaves out is left out of chronology, pages, search and files alike. The people whom it is about are decided by
 * their standing; this decides what is closed although the person is open: over a wall, what was said in therapy, and
 * the childhood of somebody who is met as a parent.
 */
export async function openEntries(viewer: Viewer): Promise<RawBuilder<boolean>> {
  return sql<boolean>`(${await withinWall(viewer)} and ${unsealed(viewer)} and ${notOfChildhood(viewer)})`
}

/**
 * Behind a wall: nothing about anybody who is kept safe, nothing of their families, and of the person alone only what
 * those wrote who work for that person, for the words of others may tell where somebody is without a name.
 */
async function withinWall(viewer: Viewer): Promise<RawBuilder<boolean>> {
  const { them, people, families, own } = await behindWalls(viewer)
  if (them.length === 0) return sql<boolean>`true`
  return sql<boolean>`(not e.about && ${people}::uuid[] and not coalesce(e.family_id = any(${families}::uuid[]), false)
    and (not e.about && ${them}::uuid[] or coalesce(e.account_id = any(${own}::uuid[]), false)))`
}

/** What was said in therapy is nobody's to read here before the person says so, note by note, and as long as they do. */
const unsealed = ({ actor: { authority } }: Viewer): RawBuilder<boolean> => sql<boolean>`not exists (
  select from sealed_entry s where s.authority = ${authority} and s.entry_id = e.id and not exists (
    select from consent c where c.authority = ${authority} and c.sealed_entry_id = s.entry_id and c.withdrawn_at is null))`

const notOfChildhood = (viewer: Viewer): RawBuilder<boolean> => sql<boolean>`not exists (
  select from (${childhoodsClosed(viewer, sql`e.about`)}) closed where e.happened_on < closed.until)`

/** Of these entries, those that the viewer may read. */
export async function openAmong(viewer: Viewer, entries: readonly string[]): Promise<Set<string>> {
  if (entries.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`select e.id from ledger_entry e
    where e.authority = ${viewer.actor.authority} and e.id = any(${[...entries]}::uuid[]) and ${await openEntries(viewer)}`.execute(
    viewer.db,
  )
  return new Set(rows.map(({ id }) => id))
}
