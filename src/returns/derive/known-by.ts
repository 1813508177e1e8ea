import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import { keyText } from '../../record/history/fact-table.ts'
import type { ChildRecord, HeldFact, WhoTheyAre } from './child-record.ts'
import { returnNumber } from './return-number.ts'
import { endOfDay, type OneChild } from './who.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** A change that was written after the day, the newest first. */
interface Change {
  person: string
  kind: string
  facts: {
    before?: Record<string, unknown>
    person?: Record<string, unknown>
    facts?: { what: string; values: FactValues; before?: FactValues }[]
  }
}

/**
 * What the record knew of these children at the end of a day: what was written later is taken away, and what was changed
 * later is as it was before. It is worked out from the ledger, so it needs no copy of the past.
 */
export async function knownBy(
  viewer: Reader,
  children: readonly OneChild[],
  records: readonly ChildRecord[],
  day: string,
): Promise<ChildRecord[]> {
  const people = children.flatMap((child) => child.records)
  const changes = Map.groupBy(await changesAfter(viewer, people, day), ({ person }) => person)
  const late = await writtenAfter(viewer, entriesOf(records), day)
  return records.map((record, at) => {
    const own = children[at]!.records.flatMap((id) => changes.get(id) ?? [])
    return asKnown(record, own, late)
  })
}

async function changesAfter(
  { db, actor }: Reader,
  people: readonly string[],
  day: string,
): Promise<Change[]> {
  const { authority } = actor
  const { rows } = await sql<Change>`select l.person_id as person, e.kind, e.facts
    from ledger_link l join ledger_entry e on e.authority = ${authority} and e.id = l.entry_id
    where l.authority = ${authority} and l.person_id = any(${[...people]}::uuid[]) and e.written_at >= ${endOfDay(day)}
      and e.kind in ('child-imported', 'import-continued', 'person-changed')
    order by l.person_id, l.position desc`.execute(db)
  return rows
}

async function writtenAfter(
  { db, actor }: Reader,
  ids: readonly string[],
  day: string,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`select id from ledger_entry
    where authority = ${actor.authority} and id = any(${[...ids]}::uuid[]) and written_at >= ${endOfDay(day)}`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

function entriesOf(records: readonly ChildRecord[]): string[] {
  const all = records.flatMap(({ numbers, facts, help, referrals, overlays, homes }) => [
    ...Object.values(numbers).map(({ entry }) => entry),
    ...[...facts.values()].flat().map(({ entry }) => entry),
    ...help.flatMap(({ entry, ending, talks, agreements }) =>
      [{ entry }, ...(ending ? [ending] : []), ...talks, ...agreements].map((one) => one.entry),
    ),
    ...[...referrals, ...overlays, ...homes].map(({ entry }) => entry),
  ])
  return [...new Set(all)]
}

function asKnown(record: ChildRecord, changes: readonly Change[], late: ReadonlySet<string>): ChildRecord {
  const early = <T extends { entry: string }>(all: readonly T[]): T[] =>
    all.filter(({ entry }) => !late.has(entry))
  const numbers = Object.fromEntries(
    Object.entries(record.numbers).filter(([, { entry }]) => !late.has(entry)),
  )
  return {
    ...record,
    numbers,
    number: numbers['la-child']?.value ?? returnNumber(record.person),
    numberEntry: numbers['la-child']?.entry,
    who: whoBefore(record.who, changes),
    facts: new Map(
      [...record.facts].map(([table, held]) => [table, factsBefore(table, held, changes, late)]),
    ),
    help: early(record.help).map((help) => ({
      ...help,
      ...(help.ending &&
        late.has(help.ending.entry) && {
          ending: undefined,
          period: { ...help.period, until: null },
        }),
      talks: early(help.talks),
      agreements: early(help.agreements),
    })),
    referrals: early(record.referrals),
    overlays: early(record.overlays),
    homes: early(record.homes),
  }
}

/** Facts that were written by then, and those that were changed since as they were before. */
function factsBefore(
  table: FactTable,
  held: readonly HeldFact[],
  changes: readonly Change[],
  late: ReadonlySet<string>,
): HeldFact[] {
  if (!held.some(({ entry }) => late.has(entry))) return [...held]
  const told = changes.flatMap(({ facts }) => (facts.facts ?? []).filter(({ what }) => what === table.table))
  return held.flatMap((fact) => {
    if (!late.has(fact.entry)) return [fact]
    const key = keyText(table, fact.values)
    const first = told.findLast(({ values }) => keyText(table, values) === key)
    return first?.before ? [{ ...fact, values: first.before }] : []
  })
}

const COLUMNS: Readonly<Record<string, keyof WhoTheyAre>> = {
  givenNames: 'given_names',
  familyName: 'family_name',
  birthDate: 'birth_date',
  expectedBirthDate: 'expected_birth_date',
  sex: 'sex',
  ethnicity: 'ethnicity',
  disabilities: 'disabilities',
}

/** Undoes what was changed of a person, the newest first. A file that said something new of them had found it blank. */
function whoBefore(who: WhoTheyAre, changes: readonly Change[]): WhoTheyAre {
  let known: Record<string, unknown> = { ...who }
  for (const { kind, facts } of changes) {
    if (kind === 'person-changed' && facts.before)
      for (const [name, column] of Object.entries(COLUMNS))
        if (name in facts.before) known = { ...known, [column]: facts.before[name] ?? null }
    for (const column of Object.keys(facts.person ?? {}))
      known = { ...known, [column]: BLANK[column] ?? null }
  }
  return known as unknown as WhoTheyAre
}

const BLANK: Record<string, unknown> = { sex: 'U', disabilities: [] }
