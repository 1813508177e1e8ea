import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { readPeople } from '../people/person.ts'
import { familiesOf, type HelpedFamily } from '../search/helpers.ts'
import { compare, type Described } from './compare.ts'
import { describePeople } from './describe-people.ts'

export interface LikelyPerson {
  id: string
  name: string
  birthDate: string | null
  families: HelpedFamily[]
}

/** Two records that may be one person, and why. */
export interface LikelyDuplicate {
  people: [LikelyPerson, LikelyPerson]
  because: string[]
}

/** The plainest reason of a pair, the surest first. */
export type Why = 'number' | 'exact' | 'alike'

export interface DuplicatesAsked {
  why?: Why
  /** Year of birth. */
  year?: number
  /** The first is 1. */
  page: number
}

export interface Duplicates {
  pairs: LikelyDuplicate[]
  /** How many there are of these, and how many of them are for each reason. */
  total: number
  ofEach: Record<Why, number>
  /** Years of birth of all who were found, the latest first. */
  years: number[]
}

type Pair = readonly [string, string]

export const PAGE_SIZE = 20
/** More than these are not compared at one time: once some are decided, others take their place. */
const MOST = 3_000

/**
 * Records that may be one person, which nobody has decided on, the likeliest first: those with one NHS number, those
 * with the same names and date of birth, then those alike. Restricted records are left out: they are looked at by those
 * they name.
 */
export async function likelyDuplicates(viewer: Viewer, asked: DuplicatesAsked): Promise<Duplicates> {
  const pairs = [...(await sharingNumbers(viewer)), ...(await bornTogether(viewer))]
  const known = await describePeople(viewer, [...new Set(pairs.flat())])
  const likely = pairs.flatMap((pair) => judge(pair, known))
  const found = await openToViewer(viewer, await undecided(viewer, likely))
  const ofYear = found.filter(({ years }) => !asked.year || years.includes(asked.year))
  const wanted = ofYear.filter(({ why }) => !asked.why || why === asked.why).sort(likeliestFirst)
  const from = (asked.page - 1) * PAGE_SIZE
  return {
    pairs: await present(viewer, wanted.slice(from, from + PAGE_SIZE)),
    total: wanted.length,
    ofEach: {
      number: ofYear.filter(({ why }) => why === 'number').length,
      exact: ofYear.filter(({ why }) => why === 'exact').length,
      alike: ofYear.filter(({ why }) => why === 'alike').length,
    },
    years: [...new Set(found.flatMap(({ years }) => years))].sort((a, b) => b - a),
  }
}

const ORDER: readonly Why[] = ['number', 'exact', 'alike']

/** By the plainest reason, then by how much agrees; no score. */
const likeliestFirst = (a: Found, b: Found): number =>
  ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || b.because.length - a.because.length

interface Found {
  pair: Pair
  because: string[]
  why: Why
  /** Years of birth of the two. */
  years: number[]
}

function judge(pair: Pair, known: ReadonlyMap<string, Described>): Found[] {
  const [one, other] = pair.map((id) => known.get(id))
  if (!one || !other) return []
  const found = compare(one, other)
  if (found?.verdict !== 'same') return []
  const sharesNumber = one.nhsNumber && one.nhsNumber === other.nhsNumber
  const years = [one, other].flatMap(({ birthDate }) => (birthDate ? [Number(birthDate.slice(0, 4))] : []))
  const why = sharesNumber ? 'number' : found.exact ? 'exact' : 'alike'
  return [{ pair: inOrder(pair), because: found.because, why, years: [...new Set(years)] }]
}

/**
 * Pairs born on one day, or on days with day and month changed about, of whom a first name or the family name is the
 * same, or both begin alike; those with most alike first. What they are to each other, the comparison says.
 */
async function bornTogether({ db, actor }: Viewer): Promise<Pair[]> {
  const { authority } = actor
  const { rows } = await sql<{ one: string; other: string }>`
    with known as materialized (
      select id, birth_date, to_char(birth_date, 'YYYY-MM-DD') as day, to_char(birth_date, 'YYYY-DD-MM') as turned,
        lower(split_part(given_names, ' ', 1)) as first, lower(family_name) as family
      from person where authority = ${authority} and merged_into is null and birth_date is not null
    ),
    pair as (
      select one.id as one, other.id as other, ${ALIKE} as alike
      from known one join known other on other.day = one.day and other.id > one.id
      union all
      select one.id, other.id, ${ALIKE} as alike
      from known one join known other on other.day = one.turned and one.turned <> one.day and other.id > one.id
    )
    select one, other from pair where alike >= 2 order by alike desc, one, other limit ${MOST}`.execute(db)
  return rows.map(({ one, other }): Pair => [one, other])
}

/** 2 for each name that is the same, 1 for each that begins alike: only which pairs to compare first. */
const ALIKE = sql`
  (case when one.first = other.first then 2 when left(one.first, 1) = left(other.first, 1) then 1 else 0 end)
  + (case when one.family = other.family then 2 when left(one.family, 2) = left(other.family, 2) then 1 else 0 end)`

/** Numbers first, then whose they are: one walk along the index, not a search for each number. */
async function sharingNumbers({ db, actor }: Viewer): Promise<Pair[]> {
  const { authority } = actor
  const { rows } = await sql<{ people: string[] }>`
    select array_agg(person_id::text) as people from identifier
    where authority = ${authority} and kind = 'nhs' and ended_entry_id is null
    group by value having count(*) > 1 limit ${MOST}`.execute(db)
  return rows.flatMap(({ people }) => people.slice(1).map((other): Pair => [people[0]!, other]))
}

const inOrder = ([one, other]: Pair): Pair => (one < other ? [one, other] : [other, one])

async function undecided({ db }: Viewer, found: readonly Found[]): Promise<Found[]> {
  const once = [...new Map(found.map((each) => [each.pair.join(' '), each])).values()]
  if (once.length === 0) return []
  const rows = await db
    .selectFrom('not_duplicate')
    .select(['one_id', 'other_id'])
    .where(
      'one_id',
      'in',
      once.map(({ pair }) => pair[0]),
    )
    .execute()
  const decided = new Set(rows.map(({ one_id, other_id }) => `${one_id} ${other_id}`))
  return once.filter(({ pair }) => !decided.has(pair.join(' ')))
}

/** A number of what may not be seen would tell of it: pairs with a closed record are not counted either. */
async function openToViewer(viewer: Viewer, found: readonly Found[]): Promise<Found[]> {
  const people = await readPeople(viewer, [...new Set(found.flatMap(({ pair }) => pair))])
  const open = new Set(people.filter((person) => !person.restricted).map(({ id }) => id))
  return found.filter(({ pair }) => pair.every((id) => open.has(id)))
}

async function present(viewer: Viewer, found: readonly Found[]): Promise<LikelyDuplicate[]> {
  const ids = [...new Set(found.flatMap(({ pair }) => pair))]
  const people = await readPeople(viewer, ids)
  const families = await familiesOf(viewer, ids)
  const known = new Map(people.flatMap((person) => (person.restricted ? [] : [[person.id, person] as const])))
  const shown = (id: string): LikelyPerson | undefined => {
    const person = known.get(id)
    return person && { id, name: person.name, birthDate: person.birthDate, families: families.get(id) ?? [] }
  }
  return found.flatMap(({ pair, because }) => {
    const [one, other] = [shown(pair[0]), shown(pair[1])]
    return one && other ? [{ people: [one, other], because }] : []
  })
}
