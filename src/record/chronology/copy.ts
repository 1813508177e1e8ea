import type { Viewer } from '../../platform/operations/operation.ts'
import type { Params } from '../../platform/pages/page.ts'
import { madeFor } from '../access/index.ts'
import { wallsAround } from '../access/walls/walls.ts'
import type { Whose } from './scope.ts'

/** `for=them` in an address asks for the copy that the person themselves may be given. */
export const COPY = { for: 'them' }

export const readerOf = (viewer: Viewer, whose: Whose, query: Params): Viewer =>
  'person' in whose && query.for === COPY.for ? madeFor(viewer, whose.person) : viewer

/** Others are kept safe from this person: what is given to them is a copy of its own. */
export async function needsCopy(viewer: Viewer, whose: Whose): Promise<boolean> {
  if (!('person' in whose)) return false
  const walls = await wallsAround(viewer, [whose.person])
  return walls.some(({ from }) => from.id === whose.person)
}
