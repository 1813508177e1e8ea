import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { writeEntry } from '../ledger/write.ts'
import { searchable, soundsOf } from '../search/names.ts'
import type { Sex } from '../tables.ts'

/** What is known of a person when they come into the record. Everything else is added as it is learned. */
export interface NewPerson {
  givenNames?: string
  familyName?: string
  knownAs?: string | null
  birthDate?: string | null
  expectedBirthDate?: string | null
  deathDate?: string | null
  sex?: Sex
  gender?: string | null
  pronouns?: string | null
  ethnicity?: string | null
  firstLanguage?: string | null
  otherLanguages?: string[]
  interpreter?: boolean | null
  communication?: string | null
  disabilities?: string[]
  phone?: string | null
  email?: string | null
}

/** Brings a person into the record, as part of an operation. Returns their id. */
export async function insertPerson(context: Context, person: NewPerson): Promise<string> {
  const id = newId()
  await context.db
    .insertInto('person')
    .values({ id, ...columns(person) })
    .execute()
  await indexNames(context, id, [person], person.birthDate ?? null)
  await writeEntry(context, {
    kind: 'person-added',
    title: 'Came into the record',
    people: [id],
    facts: { ...person },
  })
  return id
}

/** A person's columns from what is known; the absent is null or empty. */
export function columns(person: NewPerson) {
  return {
    given_names: person.givenNames ?? '',
    family_name: person.familyName ?? '',
    known_as: person.knownAs ?? null,
    birth_date: person.birthDate ?? null,
    expected_birth_date: person.expectedBirthDate ?? null,
    death_date: person.deathDate ?? null,
    sex: person.sex ?? 'U',
    gender: person.gender ?? null,
    pronouns: person.pronouns ?? null,
    ethnicity: person.ethnicity ?? null,
    first_language: person.firstLanguage ?? null,
    other_languages: person.otherLanguages ?? [],
    interpreter: person.interpreter ?? null,
    communication: person.communication ?? null,
    disabilities: person.disabilities ?? [],
    phone: person.phone ?? null,
    email: person.email ?? null,
    merged_into: null,
  }
}

interface Named {
  givenNames?: string
  familyName?: string
  knownAs?: string | null
}

/** Writes under which names a person can be found: names in use and aliases. Replaces what was there. */
export async function indexNames(
  { db }: Context,
  person: string,
  names: readonly Named[],
  birthDate: string | null,
): Promise<void> {
  await db.deleteFrom('search_name').where('person_id', '=', person).execute()
  const rows = searchNames(names).map((name) => ({
    person_id: person,
    name,
    sounds: soundsOf(name),
    birth_date: birthDate,
  }))
  if (rows.length) await db.insertInto('search_name').values(rows).execute()
}

/** The different ways in which these names are searched. */
export function searchNames(names: readonly Named[]): string[] {
  const full = names.flatMap(({ givenNames = '', familyName = '', knownAs }) => [
    `${givenNames} ${familyName}`,
    ...(knownAs ? [`${knownAs} ${familyName}`] : []),
  ])
  return [...new Set(full.map(searchable).filter((name) => name !== ''))]
}
