import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { withTheirFamilies } from '../families/of-family.ts'
import { type AnyPerson, readPeople } from './person.ts'
import { waysTo } from './ways-to.ts'

/** What stands in a text instead of the name of somebody whose record is closed to the viewer. */
const WITHHELD = '[name withheld]'

/** What stands instead of where they live, or how they are reached. */
const WITHHELD_PLACE = '[withheld]'

/** Takes out of a text the names of those whose record is closed to the viewer, and where and how to find them. */
export type Withhold = (text: string) => string

export interface Withheld {
  withhold: Withhold
  /** These people, as the viewer may know them. */
  people: Map<string, AnyPerson>
}

/**
 * Reads these people and gives what hides the names of the restricted among them, former and other names too. A family
 * name that somebody open bears as well tells nobody apart and stays.
 */
export async function withholdNames(viewer: Viewer, ids: readonly string[]): Promise<Withheld> {
  const known = await readPeople(viewer, [...new Set(ids)])
  const people = new Map(known.map((person) => [person.id, person]))
  const closed = known.filter((person) => person.restricted).map((person) => person.id)
  if (closed.length === 0) return { people, withhold: (text) => text }
  const open = new Set(known.flatMap((person) => (person.restricted ? [] : words(person.familyName))))
  const names = (await namesOf(viewer, closed)).filter((name) => !open.has(name))
  const openIds = known.flatMap((person) => (person.restricted ? [] : person.id))
  const places = await waysTo(viewer, closed, openIds)
  const [hideNames, hidePlaces] = [hider(names, WITHHELD), hider(places, WITHHELD_PLACE)]
  return { people, withhold: (text) => hidePlaces(hideNames(text)) }
}

/** As `withholdNames`, for a text that may name others of their families too, whom nobody marked it as about. */
export const withholdFamilyNames = async (viewer: Viewer, ids: readonly string[]): Promise<Withheld> =>
  withholdNames(viewer, await withTheirFamilies(viewer, ids))

/** Was a name taken out of it? Then it cannot be written over by this viewer. */
export const isWithheld = (value: unknown): boolean => (JSON.stringify(value) ?? '').includes(WITHHELD)

/** @throws KithError `not-allowed` where a text holds a name that the viewer may not see. */
export function mustBeWhole(value: unknown): void {
  if (!isWithheld(value)) return
  throw new KithError(
    'not-allowed',
    'This text names somebody whose record is closed to you, so somebody else has to change it.',
  )
}

async function namesOf({ db }: Viewer, ids: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select(['given_names', 'family_name', 'known_as'])
    .where('id', 'in', ids)
    .execute()
  const aliases = await db
    .selectFrom('person_alias')
    .select(['given_names', 'family_name'])
    .where('person_id', 'in', ids)
    .execute()
  const texts = [
    ...[...rows, ...aliases].flatMap((row) => [row.given_names, row.family_name]),
    ...rows.map((row) => row.known_as ?? ''),
  ]
  return [...new Set(texts.flatMap(words))]
}

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 1)

function hider(hidden: readonly string[], instead: string): Withhold {
  if (hidden.length === 0) return (text) => text
  const escaped = hidden.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s*'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(pattern, instead)
}
