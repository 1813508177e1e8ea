import type { Viewer } from '../../platform/operations/operation.ts'
import { locateFamily } from '../../record/access/subjects.ts'
import { type Withhold, withholdNames } from '../../record/people/withheld-names.ts'
import { networkOf } from '../../record/relationships/network.ts'
import { inHandsOf } from './hands.ts'

/** Hides the names of everybody of the family and its network whose record is closed to this viewer. */
export async function withholdFor(viewer: Viewer, family: string): Promise<Withhold> {
  return (await withholdNames(viewer, await everybody(viewer, family))).withhold
}

/** As `withholdFor`, for somebody into whose hands it comes: and where those live who keep it confidential. */
export async function withholdFromReader(viewer: Viewer, family: string, reader: string): Promise<Withhold> {
  const theirs = inHandsOf(viewer, reader)
  const withhold = await withholdFor(theirs, family)
  const places = await confidentialPlaces(theirs, await everybody(theirs, family))
  return (text) => (places.some((place) => plain(text).includes(place)) ? '[withheld]' : withhold(text))
}

async function everybody(viewer: Viewer, family: string): Promise<string[]> {
  const { people } = await networkOf(viewer, family)
  const ever = (await locateFamily(viewer.db, family))?.people ?? []
  return [...ever, ...people.map(({ person }) => person.id)]
}

async function confidentialPlaces({ db }: Viewer, people: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('person_address')
    .select(['lines', 'postcode'])
    .where('person_id', 'in', people)
    .where('confidential', '=', true)
    .execute()
  return rows
    .flatMap(({ lines, postcode }) => [lines.split('\n')[0], postcode])
    .flatMap((place) => plain(place ?? '') || [])
}

/** Small letters without spaces: a postcode is written in more than one way. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, '')
