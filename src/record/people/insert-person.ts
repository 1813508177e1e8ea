import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { writeEntries } from '../ledger/write.ts'
import { searchable } from '../search/names.ts'
import { wordsOf, writeWords } from '../search/write-words.ts'
import type { Sex } from './tables.ts'

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
  const [id] = await insertPeople(context, [person])
  return id!
}

/** Brings many people into the record at once, in order; as many round trips as for one. Returns their ids. */
export async function insertPeople(context: Context, people: readonly NewPerson[]): Promise<string[]> {
  const rows = people.map((person) => ({ id: newId(), ...columns(person) }))
  if (rows.length === 0) return []
  for (const some of inBatches(rows)) await context.db.insertInto('person').values(some).execute()
  const named = rows.map(({ id, birth_date }, at) => ({
    person: id,
    names: [people[at]!],
    birthDate: birth_date,
  }))
  await indexNames(context, named)
  await writeEntries(
    context,
    rows.map(({ id }, at) => ({
      kind: 'person-added',
      title: 'Came into the record',
      people: [id],
      facts: { ...people[at] },
    })),
  )
  return rows.map(({ id }) => id)
}

/** PostgreSQL takes 65,535 parameters a statement; a person has 20 columns. */
function inBatches<T>(rows: readonly T[], size = 2_000): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  )
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

/** A person and the names that they have or had. */
export interface Indexed {
  person: string
  names: readonly Named[]
  birthDate: string | null
}

interface Named {
  givenNames?: string
  familyName?: string
  knownAs?: string | null
}

/** Writes under which names people can be found: names in use and aliases. Replaces what was there. */
export async function indexNames(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  indexed: readonly Indexed[],
): Promise<void> {
  const { authority } = actor
  const rows = indexed.flatMap(({ person, names, birthDate }) =>
    searchNames(names).map((name) => ({ person, name, birthDate })),
  )
  await sql`delete from search_name where authority = ${authority} and person_id = any(${indexed.map(({ person }) => person)}::uuid[])`.execute(
    db,
  )
  await sql`insert into search_name (authority, person_id, name, birth_date)
    select ${authority}, person, name, birth
    from unnest(${rows.map(({ person }) => person)}::uuid[], ${rows.map(({ name }) => name)}::text[],
      ${rows.map(({ birthDate }) => birthDate)}::date[]) as t(person, name, birth)`.execute(db)
  const words = indexed.map(({ person, names }) => ({ thing: person, words: wordsOf(searchNames(names)) }))
  await writeWords({ db, authority }, 'name', words)
}

/** The different ways in which these names are searched. */
export function searchNames(names: readonly Named[]): string[] {
  const full = names.flatMap(({ givenNames = '', familyName = '', knownAs }) => [
    `${givenNames} ${familyName}`,
    ...(knownAs ? [`${knownAs} ${familyName}`] : []),
  ])
  return [...new Set(full.map(searchable).filter((name) => name !== ''))]
}
