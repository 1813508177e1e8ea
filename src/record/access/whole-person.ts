import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { isClosed, standingToPeople } from './standing.ts'

/** The ids under which a person is recorded: their own, and those of records found to be theirs. */
export async function wholePerson({ db, actor }: Viewer, person: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`with recursive whole(id) as (
      select ${person}::uuid
      union
      select p.id from whole join person p on p.authority = ${actor.authority} and p.merged_into = whole.id
    ) select id from whole`.execute(db)
  return rows.map((row) => row.id)
}

/**
 * The ids under which a person's things are kept and may be read by the viewer: merging moves nothing, so every read by
 * person asks `in` these. A merged record that is closed to the viewer is left out. The page's `may` has let them see
 * the person themselves.
 */
export async function sameAs(viewer: Viewer, person: string): Promise<string[]> {
  const all = await wholePerson(viewer, person)
  if (all.length === 1) return all
  const standing = await standingToPeople(viewer, all)
  return all.filter((id) => id === person || !isClosed(standing.get(id)))
}

/** Every record of the same human being, whichever of them is asked about: the one kept and all that were merged into it. */
export async function everyRecordOf(viewer: Viewer, person: string): Promise<string[]> {
  const row = await viewer.db
    .selectFrom('person')
    .select('merged_into')
    .where('id', '=', person)
    .executeTakeFirst()
  return wholePerson(viewer, row?.merged_into ?? person)
}
