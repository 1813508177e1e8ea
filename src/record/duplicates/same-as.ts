import type { Viewer } from '../../platform/operations/operation.ts'
import { standingToPeople } from '../access/index.ts'

/**
 * Every id under which a person's things are kept: their own, and those of records found to be theirs. Merging moves
 * nothing, so every read by person asks `in` these. A record that is restricted to the viewer is left out.
 */
export async function sameAs(viewer: Viewer, person: string): Promise<string[]> {
  const rows = await viewer.db.selectFrom('person').select('id').where('merged_into', '=', person).execute()
  if (rows.length === 0) return [person]
  const others = rows.map(({ id }) => id)
  const standing = await standingToPeople(viewer, others)
  return [person, ...others.filter((id) => !standing.get(id)?.restricted)]
}

/** For those of these records that were merged: the record that was kept. */
export async function keptOf({ db }: Viewer, people: readonly string[]): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'merged_into'])
    .where('id', 'in', people)
    .where('merged_into', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, merged_into }) => [id, merged_into!]))
}
