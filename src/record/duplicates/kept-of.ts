import type { Viewer } from '../../platform/operations/operation.ts'

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
