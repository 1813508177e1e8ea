import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { compareFacts, type KeptFact, type Outcome } from '../../record/history/compare-facts.ts'
import type { FactTable } from '../../record/history/fact-table.ts'
import { addFacts, changeFacts, readFacts } from '../../record/history/keep-facts.ts'
import { canonical } from '../../record/ledger/chain.ts'
import { type NewEntry, writeEntries } from '../../record/ledger/write.ts'
import { type FoundChild, findChildren, saveChildren } from './children.ts'
import { familiesOf } from './families.ts'
import { makeWorkable } from './make-workable.ts'
import { comparePerson, type KnownPerson, NUMBER_KINDS } from './person-fields.ts'
import type { Aside, ReportedChild, ReportedFact } from './reported.ts'
import type { Tally } from './tally.ts'
import './tables.ts'

export interface Run {
  id: string
  /** What is brought in, for the chronology: "SSDA903 return of 2025-26". */
  name: string
}

export interface BatchCount {
  newChildren: number
  knownChildren: number
  /** Families begun for children who had none. */
  newFamilies: number
  newFacts: number
  changedFacts: number
  sameFacts: number
  asides: number
}

/**
 * Takes a batch of children into the record, in the context's transaction: who they are, their facts, one ledger entry
 * a child, and what cannot stand put aside. Each child is in it once. The same batch again changes nothing.
 */
export async function takeIn(
  context: Context,
  run: Run,
  children: readonly ReportedChild[],
  tally: Tally,
): Promise<BatchCount> {
  const numbered = children.filter((child) => child.number !== '')
  const found = await findChildren(
    context,
    numbered.map((child) => child.number),
  )
  const work = numbered.map((child) => startWork(child, found.get(child.number)!))
  for (const one of work) takePerson(one, tally)
  await takeFacts(context, work, tally)
  const changed = work.filter(isChanged)
  const families = await familiesOf(context, changed)
  const entries = await writeEntries(
    context,
    changed.map((one) => entryOf(run, one, families.get(one.found.id)!.id)),
  )
  await saveChildren(
    context,
    changed.map((one, at) => ({ ...one, entry: entries[at]! })),
  )
  await saveFacts(context, changed, entries)
  const newFamilies = await makeWorkable(
    context,
    changed.map(({ child, found }, at) => ({
      number: child.number,
      person: found.id,
      family: families.get(found.id)!,
      entry: entries[at]!,
    })),
  )
  const asides = [
    ...work.flatMap((one) => one.asides),
    ...children
      .filter((child) => child.number === '')
      .flatMap(({ number, asides }) => asides.map((aside) => ({ ...aside, child: number }))),
  ]
  const kept = await saveAsides(context, run, asides, tally)
  return { ...countWork(work), newFamilies, asides: kept }
}

/** A child under way from the file into the record. */
export interface Work {
  child: ReportedChild
  found: FoundChild
  person: Partial<KnownPerson>
  /** What this file has said of who they are: another row does not take it back. */
  told: Set<string>
  numbers: { kind: string; value: string }[]
  facts: { table: FactTable; reported: ReportedFact; outcome: Outcome }[]
  asides: (Aside & { child: string })[]
}

function startWork(child: ReportedChild, found: FoundChild): Work {
  return {
    child,
    found,
    person: {},
    told: new Set(),
    numbers: [],
    facts: [],
    asides: child.asides.map((aside) => ({ ...aside, child: child.number })),
  }
}

function takePerson(work: Work, tally: Tally): void {
  const { child, found } = work
  for (const source of child.naming)
    tally.fate(
      source,
      ['CHILD', 'LAchildID'].filter((cell) => cell in source.cells),
      found.isNew ? 'kept' : 'there',
    )
  for (const reported of [...child.person].sort(whoTheyAreFirst)) {
    const fate = takePersonField(work, reported)
    tally.fate(reported.source, [reported.cell], fate)
  }
}

/** The list of children speaks before the rows that name a child in passing, whatever the order of the files. */
const whoTheyAreFirst = (a: { inPassing?: boolean }, b: { inPassing?: boolean }): number =>
  Number(a.inPassing ?? false) - Number(b.inPassing ?? false)

function takePersonField(work: Work, reported: ReportedChild['person'][number]): 'kept' | 'there' | 'aside' {
  const kind = NUMBER_KINDS[reported.field]
  if (kind) return takeNumber(work, kind, reported.value)
  const again = work.told.has(reported.field)
  const known = { ...work.found.person, ...work.person }
  const outcome = comparePerson(known, again ? { ...reported, inPassing: true } : reported)
  if (outcome.kind !== 'aside') work.told.add(reported.field)
  if (outcome.kind === 'there') return 'there'
  if (outcome.kind === 'aside') {
    work.asides.push({
      source: reported.source,
      told: [reported.cell],
      reason: outcome.reason,
      child: work.child.number,
    })
    return 'aside'
  }
  Object.assign(work.person, outcome.to)
  return 'kept'
}

function takeNumber({ found, numbers }: Work, kind: string, value: string): 'kept' | 'there' {
  const known = [...found.numbers, ...numbers].some(
    (number) => number.kind === kind && number.value === value,
  )
  if (!known) numbers.push({ kind, value })
  return known ? 'there' : 'kept'
}

async function takeFacts({ db, actor }: Context, work: Work[], tally: Tally): Promise<void> {
  const tables = new Set(work.flatMap(({ child }) => child.facts.map((fact) => fact.table)))
  const known = work.filter(({ found }) => !found.isNew).map(({ found }) => found.id)
  for (const table of tables) {
    const kept = known.length
      ? await readFacts(db, actor.authority, table, known)
      : new Map<string, KeptFact[]>()
    for (const one of work) compareOne(one, table, kept.get(one.found.id) ?? [], tally)
  }
}

function compareOne(work: Work, table: FactTable, kept: readonly KeptFact[], tally: Tally): void {
  const reported = work.child.facts.filter((fact) => fact.table === table)
  const outcomes = compareFacts(
    table,
    kept,
    reported.map((fact) => fact.values),
  )
  for (const [at, outcome] of outcomes.entries()) {
    const fact = reported[at]!
    if (outcome.kind === 'aside')
      work.asides.push({
        source: fact.source,
        told: fact.told,
        reason: outcome.reason,
        child: work.child.number,
      })
    else work.facts.push({ table, reported: fact, outcome })
    tally.fate(
      fact.source,
      fact.told,
      outcome.kind === 'aside' ? 'aside' : outcome.kind === 'same' ? 'there' : 'kept',
    )
  }
}

const isChanged = (work: Work): boolean =>
  work.found.isNew ||
  Object.keys(work.person).length > 0 ||
  work.numbers.length > 0 ||
  work.facts.some(({ outcome }) => outcome.kind !== 'same')

function entryOf(run: Run, { found, person, numbers, facts }: Work, family: string): NewEntry {
  const changes = facts.filter(({ outcome }) => outcome.kind !== 'same')
  return {
    kind: found.isNew ? 'child-imported' : 'import-continued',
    title: `Brought in with the ${run.name}`,
    body: inWords(changes),
    people: [found.id],
    family,
    facts: {
      run: run.id,
      person,
      numbers,
      facts: changes.map(({ table, outcome, reported }) => ({
        what: table.table,
        values: outcome.kind === 'changed' ? outcome.values : reported.values,
        before: outcome.kind === 'changed' ? outcome.before : undefined,
      })),
    },
  }
}

function inWords(changes: Work['facts']): string {
  const counts = new Map<string, number>()
  for (const { table } of changes) counts.set(table.about, (counts.get(table.about) ?? 0) + 1)
  return [...counts].map(([about, count]) => `${about}: ${count}`).join('\n')
}

async function saveFacts(
  { db, actor }: Context,
  work: readonly Work[],
  entries: readonly string[],
): Promise<void> {
  const all = work.flatMap(({ found, facts }, at) =>
    facts.map((fact) => ({ ...fact, person: found.id, entry: entries[at]! })),
  )
  for (const table of new Set(all.map((fact) => fact.table))) {
    const own = all.filter((fact) => fact.table === table)
    const added = own
      .filter(({ outcome }) => outcome.kind === 'new')
      .map(({ person, entry, reported }) => ({ person, entry, values: reported.values }))
    const changed = own.flatMap(({ outcome, entry }) =>
      outcome.kind === 'changed' ? [{ id: outcome.id, entry, values: outcome.values }] : [],
    )
    await changeFacts(db, actor.authority, table, changed)
    await addFacts(db, actor.authority, table, added)
  }
}

/** Puts rows aside; one that lies there already is not put there twice. Returns how many are new. */
async function saveAsides(
  { db, actor }: Context,
  run: Run,
  asides: readonly (Aside & { child: string })[],
  tally: Tally,
): Promise<number> {
  for (const { source, told, reason } of asides) {
    tally.fate(source, told ?? Object.keys(source.cells), 'aside')
    tally.aside(source.list, reason)
  }
  if (asides.length === 0) return 0
  const rows = asides.map(({ source, told, reason, child }) => ({
    id: newId(),
    run_id: run.id,
    child: child || null,
    list: source.list,
    file: source.file,
    line: source.line,
    reason,
    cells: source.cells,
    within: source.within ?? {},
    same_as: createHash('sha256')
      .update(canonical([child, source.list, source.cells, source.within ?? {}, told ?? null]))
      .digest('base64url'),
  }))
  const { rows: kept } = await sql<{
    id: string
  }>`insert into import_aside (authority, id, run_id, child, list, file, line, reason, cells, within, same_as)
    select ${actor.authority}, id, run_id, child, list, file, line, reason, cells, within, same_as
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as t(id uuid, run_id uuid, child text, list text, file text, line integer, reason text, cells jsonb, within jsonb, same_as text)
    on conflict (authority, same_as) do nothing returning id`.execute(db)
  return kept.length
}

function countWork(work: readonly Work[]): Omit<BatchCount, 'asides' | 'newFamilies'> {
  const outcomes = work.flatMap(({ facts }) => facts.map(({ outcome }) => outcome.kind))
  const many = (kind: string) => outcomes.filter((one) => one === kind).length
  const newChildren = work.filter(({ found }) => found.isNew).length
  return {
    newChildren,
    knownChildren: work.length - newChildren,
    newFacts: many('new'),
    changedFacts: many('changed'),
    sameFacts: many('same'),
  }
}
