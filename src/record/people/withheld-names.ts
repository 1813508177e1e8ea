import type { Viewer } from '../../platform/operations/operation.ts'
import { type AnyPerson, readPeople } from './person.ts'

/** What stands in a text instead of the name of somebody whose record is closed to the viewer. */
export const WITHHELD = '[name withheld]'

/** Takes out of a text the names of those whose record is closed to the viewer. */
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
  const hidden = (await namesOf(viewer, closed)).filter((name) => !open.has(name))
  return { people, withhold: hider(hidden) }
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

function hider(names: readonly string[]): Withhold {
  if (names.length === 0) return (text) => text
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(pattern, WITHHELD)
}
