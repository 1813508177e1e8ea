import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { SearchedAs } from './write-words.ts'

/** No more than this is looked at: who finds more than a page of people adds a date or a postcode. */
export const MOST_PEOPLE = 200

/** The things that have a word of each of these sets. */
export async function thingsWith(
  { db, actor }: Viewer,
  what: SearchedAs,
  sets: readonly (readonly string[])[],
): Promise<string[]> {
  if (sets.length === 0 || sets.some((set) => set.length === 0)) return []
  const { authority } = actor
  const [first, ...others] = sets.map((set) => [...set])
  const joins = others.map(
    (set, at) => sql`join search_word ${sql.ref(`w${at}`)} on ${sql.ref(`w${at}.authority`)} = ${authority}
      and ${sql.ref(`w${at}.what`)} = ${what} and ${sql.ref(`w${at}.word`)} = any(${set}::text[])
      and ${sql.ref(`w${at}.thing`)} = first.thing`,
  )
  const { rows } = await sql<{ thing: string }>`select distinct thing from (
      select first.thing from search_word first ${sql.join(joins, sql` `)}
      where first.authority = ${authority} and first.what = ${what} and first.word = any(${first}::text[])
      limit ${MOST_PEOPLE}) found`.execute(db)
  return rows.map(({ thing }) => thing)
}

/** Those who have one of these numbers now, and which. */
export async function peopleNumbered(
  { db }: Viewer,
  numbers: readonly string[],
): Promise<{ person: string; kind: string; value: string }[]> {
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom('identifier')
    .select(['person_id', 'kind', 'value'])
    .where('value', 'in', numbers)
    .where('ended_entry_id', 'is', null)
    .limit(MOST_PEOPLE)
    .execute()
  return rows.map(({ person_id, kind, value }) => ({ person: person_id, kind, value }))
}

/** Those born on one of these days. */
export async function peopleBornOn({ db }: Viewer, days: readonly string[]): Promise<string[]> {
  if (days.length === 0) return []
  const rows = await db
    .selectFrom('search_name')
    .select('person_id')
    .distinct()
    .where('birth_date', 'in', days)
    .limit(2_000)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Those who live or lived at a postcode; an address that is kept confidential finds nobody. */
export async function peopleAt({ db }: Viewer, postcode: string): Promise<string[]> {
  const rows = await db
    .selectFrom('person_address')
    .select('person_id')
    .distinct()
    .where('postcode', '=', postcode)
    .where('confidential', '=', false)
    .limit(MOST_PEOPLE)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

export interface KnownAs {
  names: string[]
  birthDate: string | null
}

/** The names under which these people are searched, and their days of birth. */
export async function namesOf({ db }: Viewer, people: readonly string[]): Promise<Map<string, KnownAs>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('search_name')
    .select(['person_id', 'name', 'birth_date'])
    .where('person_id', 'in', people)
    .execute()
  const found = new Map<string, KnownAs>()
  for (const { person_id, name, birth_date } of rows) {
    const known = found.get(person_id) ?? { names: [], birthDate: birth_date }
    known.names.push(name)
    found.set(person_id, known)
  }
  return found
}
