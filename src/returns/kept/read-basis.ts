import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { decide, isClosed, standingToPeople } from '../../record/access/index.ts'

/** A ledger entry on which a value rests. Its words are for those who may read the record. */
export interface BasisEntry {
  id: string
  on: string
  writtenAt: Date
  author: string
  title: string | undefined
}

/** How the viewer may see a child whose rows are in a return. */
export interface MaySee {
  /** The record is restricted to others: the child is in the return, and no value is shown. */
  closed: boolean
  /** May open the record, so that links lead into it. */
  reads: boolean
}

export async function maySee(viewer: Viewer, person: string): Promise<MaySee> {
  const standing = (await standingToPeople(viewer, [person])).get(person)
  if (!standing) return { closed: true, reads: false }
  const { allowed } = decide(viewer.actor.roles, 'read', standing)
  return { closed: isClosed(standing), reads: allowed }
}

/** The entries by id; those of a person’s own particulars, where a value stands on the record itself, newest first. */
export async function readBasisEntries(
  { db, actor }: Viewer,
  { entry, person }: { entry: string | undefined; person: string },
  { reads }: MaySee,
): Promise<BasisEntry[]> {
  const { rows } = await sql<{
    id: string
    happened_on: string
    written_at: Date
    author: string
    title: string
  }>`
    select e.id, e.happened_on, e.written_at, e.author, e.title from ledger_entry e
    where e.authority = ${actor.authority} and ${
      entry
        ? sql`e.id = ${entry}::uuid`
        : sql`e.id in (select l.entry_id from ledger_link l where l.authority = ${actor.authority} and l.person_id = ${person})
          and e.kind in ('person-added', 'person-changed', 'child-imported', 'import-continued', 'birth-recorded', 'death-recorded', 'records-merged', 'merge-undone')`
    } order by e.id desc limit 10`.execute(db)
  return rows.map(({ id, happened_on, written_at, author, title }) => ({
    id,
    on: happened_on,
    writtenAt: written_at,
    author,
    title: reads ? title : undefined,
  }))
}
