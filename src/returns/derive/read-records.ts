import { sql } from 'kysely'
import { CARE_FACTS } from '../../care/index.ts'
import { readHelpOfChildren } from '../../family-help/index.ts'
import { readReferrals } from '../../front-door/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange } from '../../platform/time/period.ts'
import { PROTECTION_FACTS } from '../../protection/index.ts'
import type { FactTable, FactValue } from '../../record/history/fact-table.ts'
import { keyText } from '../../record/history/fact-table.ts'
import type { Kind } from './asked.ts'
import type { ChildRecord, HeldFact, HeldNumber, Overlay, WhoTheyAre } from './child-record.ts'
import { returnNumber } from './return-number.ts'
import type { OneChild } from './who.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** The facts of which a return is made; the census asks of children in care only whether they are. */
const FACTS: Record<Kind, readonly FactTable[]> = {
  ssda903: CARE_FACTS,
  cin: [...PROTECTION_FACTS, CARE_FACTS[0]!],
}

/** What the record holds of these children for these returns, in their order. Each is read with every record that was found to be theirs. */
export async function readRecords(
  viewer: Reader,
  children: readonly OneChild[],
  kinds: readonly Kind[],
): Promise<ChildRecord[]> {
  if (children.length === 0) return []
  const people = children.flatMap(({ records }) => records)
  const read = {
    who: await readWho(viewer, children),
    numbers: await readNumbers(viewer, people),
    facts: await readAllFacts(viewer, [...new Set(kinds.flatMap((kind) => FACTS[kind]))], people),
    overlays: await readOverlays(viewer, people),
    homes: await readHomes(viewer, people),
    help: Map.groupBy(await readHelpOfChildren(viewer, people), ({ child }) => child),
    referrals: Map.groupBy(
      kinds.includes('cin') ? await readReferrals(viewer, { from: '0001-01-01', until: null }, people) : [],
      ({ child }) => child,
    ),
  }
  return children.map(({ person, records }) => {
    const all = <T>(byPerson: ReadonlyMap<string, readonly T[]>): T[] =>
      records.flatMap((record) => byPerson.get(record) ?? [])
    const numbers = Object.fromEntries(
      records.toReversed().flatMap((record) => Object.entries(read.numbers.get(record) ?? {})),
    )
    return {
      person,
      number: numbers['la-child']?.value ?? returnNumber(person),
      numberEntry: numbers['la-child']?.entry,
      who: read.who.get(person)!,
      numbers,
      facts: new Map([...read.facts].map(([table, held]) => [table, eachOnce(table, all(held))])),
      help: all(read.help).sort((a, b) => compare(a.period.from, b.period.from)),
      referrals: all(read.referrals),
      overlays: all(read.overlays),
      homes: all(read.homes),
    }
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function readWho(
  { db, actor }: Reader,
  children: readonly OneChild[],
): Promise<Map<string, WhoTheyAre>> {
  const people = children.map(({ person }) => person)
  const { rows } = await sql<WhoTheyAre & { id: string }>`
    select id, given_names, family_name, sex, birth_date, expected_birth_date, death_date, ethnicity, disabilities from person
    where authority = ${actor.authority} and id = any(${people}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** By person and kind; of several of a kind, the last that came. */
async function readNumbers(
  { db, actor }: Reader,
  people: readonly string[],
): Promise<Map<string, Record<string, HeldNumber>>> {
  const { rows } = await sql<{ person_id: string; kind: string; value: string; entry_id: string }>`
    select person_id, kind, value, entry_id from identifier
    where authority = ${actor.authority} and person_id = any(${[...people]}::uuid[]) and ended_entry_id is null
      and kind in ('la-child', 'upn', 'former-upn', 'no-upn-reason')
    order by id`.execute(db)
  const found = new Map<string, Record<string, HeldNumber>>()
  for (const { person_id, kind, value, entry_id } of rows) {
    const own = found.get(person_id) ?? {}
    found.set(person_id, own)
    own[kind] = { value, entry: entry_id }
  }
  return found
}

/** Every fact of these tables in one statement. Names of tables and columns come from the rooms’ own descriptions. */
async function readAllFacts(
  { db, actor }: Reader,
  tables: readonly FactTable[],
  people: readonly string[],
): Promise<Map<FactTable, Map<string, HeldFact[]>>> {
  const selects = tables.map(({ table, columns }, at) => {
    const pairs = Object.keys(columns).map((name) => `'${name}', ${name}`)
    return sql`select ${sql.raw(String(at))} as at, person_id, entry_id, json_build_object(${sql.raw(pairs.join(', '))}) as values
      from ${sql.table(table)} where authority = ${actor.authority} and person_id = any(${[...people]}::uuid[])`
  })
  const { rows } = await sql<HeldRow>`${sql.join(selects, sql` union all `)}`.execute(db)
  const found = new Map(tables.map((table) => [table, new Map<string, HeldFact[]>()]))
  for (const { at, person_id, entry_id, values } of rows) {
    const ofTable = found.get(tables[at]!)!
    const own = ofTable.get(person_id) ?? []
    ofTable.set(person_id, own)
    own.push({ entry: entry_id, values })
  }
  for (const [table, byPerson] of found) for (const facts of byPerson.values()) facts.sort(byKey(table))
  return found
}

interface HeldRow {
  at: number
  person_id: string
  entry_id: string
  values: Record<string, FactValue>
}

/** The order in which a return has the facts of a list: by their key, what has none last. */
const byKey =
  ({ key }: FactTable) =>
  (a: HeldFact, b: HeldFact): number => {
    for (const column of key) {
      const [x, y] = [a.values[column] ?? LAST, b.values[column] ?? LAST]
      if (x !== y) return String(x) < String(y) ? -1 : 1
    }
    return 0
  }
const LAST = '\uffff'

/** Where two records of one child tell the same fact, that of the record kept stands. */
function eachOnce(table: FactTable, facts: readonly HeldFact[]): HeldFact[] {
  const byKey = new Map<string, HeldFact>()
  for (const fact of facts) {
    const key = keyText(table, fact.values)
    if (!byKey.has(key)) byKey.set(key, fact)
  }
  return [...byKey.values()]
}

async function readOverlays(
  { db, actor }: Reader,
  people: readonly string[],
): Promise<Map<string, Overlay[]>> {
  const { authority } = actor
  const { rows } = await sql<OverlayRow>`
    select o.person_id, o.kind, o.during::text, o.entry_id, e.facts->>'category' as category
    from overlay o left join ledger_entry e on e.authority = ${authority} and e.id = o.entry_id
      and o.kind = 'child-protection-plan'
    where o.authority = ${authority} and o.person_id = any(${[...people]}::uuid[]) and not isempty(o.during)
    order by o.person_id, lower(o.during), o.kind, o.id`.execute(db)
  const overlays = rows.map(({ person_id, kind, during, entry_id, category }) => ({
    person_id,
    overlay: { kind, period: fromRange(during), entry: entry_id, category },
  }))
  return grouped(overlays, ({ overlay }) => overlay)
}

interface OverlayRow {
  person_id: string
  kind: string
  during: string
  entry_id: string
  category: string | null
}

async function readHomes({ db, actor }: Reader, people: readonly string[]) {
  const { rows } = await sql<{ person_id: string; postcode: string; during: string; entry_id: string }>`
    select person_id, postcode, during::text, entry_id from person_address
    where authority = ${actor.authority} and person_id = any(${[...people]}::uuid[]) and kind = 'home'
      and postcode is not null and not isempty(during)
    order by person_id, lower(during), id`.execute(db)
  return grouped(rows, ({ postcode, during, entry_id }) => ({
    postcode,
    period: fromRange(during),
    entry: entry_id,
  }))
}

function grouped<Row extends { person_id: string }, T>(
  rows: readonly Row[],
  as: (row: Row) => T,
): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) found.set(row.person_id, [...(found.get(row.person_id) ?? []), as(row)])
  return found
}
