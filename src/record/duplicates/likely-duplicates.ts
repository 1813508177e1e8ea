import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { readPeople } from '../people/person.ts'
import { swapped } from '../search/dates.ts'
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

type Pair = readonly [string, string]

/** More than this at a time is nobody's afternoon. */
const MOST = 50

/**
 * Records that may be one person, which nobody has decided on: those with the same NHS number, and among those born in
 * a year those alike in name and day. Restricted records are left out: they are looked at by those they name.
 */
export async function likelyDuplicates(viewer: Viewer, year: number): Promise<LikelyDuplicate[]> {
  const born = await describePeople(viewer, await bornIn(viewer, year))
  const sharing = await sharingNumbers(viewer)
  const others = await describePeople(viewer, sharing.flat())
  const known = new Map([...born, ...others])
  const found = [...sharing, ...nearPairs(born)].flatMap((pair) => judge(pair, known))
  const open = await undecided(viewer, found)
  return present(viewer, open.slice(0, MOST))
}

interface Found {
  pair: Pair
  because: string[]
}

function judge(pair: Pair, known: ReadonlyMap<string, Described>): Found[] {
  const [one, other] = pair.map((id) => known.get(id))
  if (!one || !other) return []
  const found = compare(one, other)
  return found?.verdict === 'same' ? [{ pair: inOrder(pair), because: found.because }] : []
}

async function bornIn({ db }: Viewer, year: number): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('birth_date', '>=', `${year}-01-01`)
    .where('birth_date', '<=', `${year}-12-31`)
    .where('merged_into', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** Each with those born on the same day, or on the day with day and month changed about. */
function nearPairs(born: ReadonlyMap<string, Described>): Pair[] {
  const byDay = Map.groupBy(born.keys(), (id) => born.get(id)!.birthDate!)
  return [...born].flatMap(([id, { birthDate }]) => {
    const other = swapped(birthDate!)
    const near = [
      ...byDay.get(birthDate!)!,
      ...(other && other !== birthDate ? (byDay.get(other) ?? []) : []),
    ]
    return near.filter((one) => id < one).map((one): Pair => [id, one])
  })
}

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
