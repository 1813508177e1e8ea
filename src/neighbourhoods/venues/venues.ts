import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { VenueKind } from './kinds.ts'
import '../tables.ts'

/** Somewhere that families can walk in, or where a team is based. */
export interface Venue {
  id: string
  version: number
  name: string
  kind: VenueKind
  place: string
  neighbourhood: string | null
  openWhen: string
  stepFree: boolean | null
  /** The last day that it was one of ours. */
  closedOn: string | null
}

const select = ({ db }: Viewer) =>
  db
    .selectFrom('venue')
    .select([
      ...(['id', 'version', 'name', 'kind', 'place'] as const),
      ...(['neighbourhood_id as neighbourhood', 'open_when as openWhen'] as const),
      ...(['step_free as stepFree', 'closed_on as closedOn'] as const),
    ])

/** Every venue by name, those that are closed too. */
export const readVenues = (viewer: Viewer): Promise<Venue[]> => select(viewer).orderBy('name').execute()

/** @throws KithError `not-found`. */
export async function readVenue(viewer: Viewer, id: string): Promise<Venue> {
  const row = await select(viewer).where('id', '=', id).executeTakeFirst()
  if (row) return row
  throw new KithError('not-found', 'There is no such venue. Choose one from the list.')
}

export const isOpen = ({ closedOn }: Venue, today: string): boolean => closedOn === null || today <= closedOn
