import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'

/** The ids under which a person is recorded: their own, and those of records found to be theirs. */
export async function wholePerson({ db, actor }: Viewer, person: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`with recursive whole(id) as (
      select ${person}::uuid
      union
      select p.id from whole join person p on p.authority = ${actor.authority} and p.merged_into = whole.id
    ) select id from whole`.execute(db)
  return rows.map((row) => row.id)
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
