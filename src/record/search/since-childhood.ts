import type { Viewer } from '../../platform/operations/operation.ts'
import { closedChildhoods } from '../access/childhood/closed.ts'

interface Place {
  lines: string
  postcode: string | null
}

/** Those of these people who are found at a place that fits, and not only where they lived in a childhood that is closed. */
export async function sinceChildhood(
  viewer: Viewer,
  people: readonly string[],
  fits: (place: Place) => boolean,
): Promise<string[]> {
  const closed = await closedChildhoods(viewer, people)
  if (closed.size === 0) return [...people]
  const rows = await viewer.db
    .selectFrom('person_address')
    .select(['person_id', 'lines', 'postcode', 'during'])
    .where('person_id', 'in', [...closed.keys()])
    .where('confidential', '=', false)
    .execute()
  const since = rows.filter(({ person_id, during }) => !endedBy(during, closed.get(person_id)!))
  const found = new Set(since.filter(fits).map(({ person_id }) => person_id))
  return people.filter((id) => !closed.has(id) || found.has(id))
}

/** Had the period ended on that day? */
export const endedBy = (during: string, day: string): boolean => {
  const until = during.slice(1, -1).split(',')[1]
  return until !== undefined && until !== '' && until <= day
}
