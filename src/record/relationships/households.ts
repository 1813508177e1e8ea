import { onDay } from '../../platform/database/days.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { onOneLine } from '../people/addresses.ts'
import { searchable } from '../search/names.ts'

/** Those who live at one address today. One family has as many households as it has. */
export interface Household {
  /** On one line; undefined where the address is confidential. */
  address: string | undefined
  people: string[]
}

/** The households of these people, from their home addresses of today. Who has none is in none. */
export async function householdsOf({ db, today }: Viewer, people: readonly string[]): Promise<Household[]> {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('person_address')
    .select(['person_id', 'lines', 'postcode', 'confidential'])
    .where('person_id', 'in', people)
    .where('kind', '=', 'home')
    .where('during', '@>', onDay(today))
    .orderBy('person_id')
    .execute()
  const groups = Map.groupBy(rows, (row) => searchable(onOneLine(row)))
  return [...groups.values()].map((group) => ({
    address: group.some(({ confidential }) => confidential) ? undefined : onOneLine(group[0]!),
    people: group.map(({ person_id }) => person_id),
  }))
}
