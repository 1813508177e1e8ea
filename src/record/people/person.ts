import type { Selectable } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { ageOn, isChild } from '../../platform/time/day.ts'
import { isClosed, standingToPeople } from '../access/index.ts'
import type { PersonTable, Sex } from './tables.ts'

/** A person as the record holds them now. */
export interface Person {
  restricted: false
  id: string
  version: number
  name: string
  givenNames: string
  familyName: string
  knownAs: string | null
  birthDate: string | null
  expectedBirthDate: string | null
  deathDate: string | null
  /** Whole years; null while not known or not born. */
  age: number | null
  child: boolean
  sex: Sex
  gender: string | null
  pronouns: string | null
  ethnicity: string | null
  firstLanguage: string | null
  otherLanguages: string[]
  interpreter: boolean | null
  communication: string | null
  disabilities: string[]
  phone: string | null
  email: string | null
  mergedInto: string | null
}

/** Somebody whom the viewer must know to be there and may not see. It holds nothing that a page could show by mistake. */
export interface RestrictedPerson {
  restricted: true
  id: string
}

export type AnyPerson = Person | RestrictedPerson

/** What to call a person on a page. */
export const nameOf = (person: AnyPerson): string => (person.restricted ? 'A restricted record' : person.name)

/** What they are called: "Ada". Somebody without a name is “them”. */
export const calledOf = ({ knownAs, givenNames }: Person): string =>
  knownAs || givenNames.split(' ')[0] || 'them'

/** These people in the order asked; those whose record is closed to the viewer as `RestrictedPerson`. */
export async function readPeople(viewer: Viewer, ids: readonly string[]): Promise<AnyPerson[]> {
  if (ids.length === 0) return []
  const rows = await viewer.db.selectFrom('person').selectAll().where('id', 'in', ids).execute()
  const standing = await standingToPeople(viewer, ids)
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids
    .map((id) => known.get(id))
    .filter((row) => row !== undefined)
    .map((row) =>
      isClosed(standing.get(row.id)) ? { restricted: true, id: row.id } : toPerson(row, viewer.today),
    )
}

/**
 * Nothing is changed in a restricted record by somebody who may not see it.
 * @throws KithError `not-allowed` where one of these records is restricted to others, `not-found` where one is not there.
 */
export async function mustBeOpen(viewer: Viewer, ids: readonly string[]): Promise<void> {
  const people = await readPeople(viewer, ids)
  if (people.length < ids.length)
    throw new KithError('not-found', 'There is no such person. Search for them by name.')
  if (people.some((person) => person.restricted))
    throw new KithError(
      'not-allowed',
      'This concerns a restricted record. Ask a team manager who may open it to change this.',
    )
}

export function toPerson(row: Selectable<PersonTable>, today: string): Person {
  return {
    restricted: false,
    id: row.id,
    version: row.version,
    name: fullName(row),
    givenNames: row.given_names,
    familyName: row.family_name,
    knownAs: row.known_as,
    birthDate: row.birth_date,
    expectedBirthDate: row.expected_birth_date,
    deathDate: row.death_date,
    age: row.birth_date ? ageOn(row.birth_date, row.death_date ?? today) : null,
    child: (row.birth_date !== null || row.expected_birth_date !== null) && isChild(row.birth_date, today),
    sex: row.sex,
    gender: row.gender,
    pronouns: row.pronouns,
    ethnicity: row.ethnicity,
    firstLanguage: row.first_language,
    otherLanguages: row.other_languages,
    interpreter: row.interpreter,
    communication: row.communication,
    disabilities: row.disabilities,
    phone: row.phone,
    email: row.email,
    mergedInto: row.merged_into,
  }
}

function fullName(row: Selectable<PersonTable>): string {
  const first = row.known_as ?? row.given_names
  const name = `${first} ${row.family_name}`.trim()
  if (name) return name
  return row.expected_birth_date ? 'Unborn baby' : 'Name not known'
}
