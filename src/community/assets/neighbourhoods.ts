import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'

export interface Neighbourhood {
  id: string
  name: string
}

/** The council's neighbourhoods, by name. */
export const readNeighbourhoods = ({ db }: Viewer): Promise<Neighbourhood[]> =>
  db.selectFrom('neighbourhood').select(['id', 'name']).orderBy('name').execute()

/** @throws KithError `not-found`. */
export async function readNeighbourhood(viewer: Viewer, id: string): Promise<Neighbourhood> {
  const found = isId(id) && (await readNeighbourhoods(viewer)).find((one) => one.id === id)
  if (found) return found
  throw new KithError('not-found', 'There is no such neighbourhood. Choose one from the list.')
}
