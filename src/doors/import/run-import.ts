import { basename } from 'node:path'
import { freshenStatistics } from '../../platform/database/freshen-statistics.ts'
import type { Database } from '../../platform/database/open.ts'
import { newId } from '../../platform/id.ts'
import type { Actor, Context } from '../../platform/operations/operation.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { XmlError } from '../../returns/xml/parse.ts'
import { censusAbout, readReportedCin } from './cin.ts'
import { type Aside, type ReportedChild, reportedChild } from './reported.ts'
import { readReportedSsda903 } from './ssda903.ts'
import { type BatchCount, type Run, takeIn } from './take-in.ts'
import { type FieldCount, type ReasonCount, type Tally, tally, unbalanced } from './tally.ts'
import { UnreadableFile } from './unreadable-file.ts'
import './tables.ts'

export type ImportKind = 'ssda903' | 'cin'

/** What a file was and what became of it. */
export interface ImportReport extends BatchCount {
  run: string
  kind: ImportKind
  name: string
  /** The return's year by its last March. */
  year: string
  children: number
  /** What the file says of itself. */
  about: Record<string, string>
  fields: FieldCount[]
  /** Why rows were put aside, now or when they came before, most first. */
  reasons: ReasonCount[]
  /** Every cell that was read went somewhere. */
  reconciles: boolean
  notes: string[]
}

export interface ImportOptions {
  database: Database
  actor: Actor
  kind: ImportKind
  /** A folder, an XML file, or a census file. */
  path: string
  /** What the person calls it; the path's last part by default. */
  name?: string
  /** The return's last March, such as 2026, where the files do not show it. */
  year?: string | undefined
  /** An id for the run that was promised to a page. */
  run?: string
  now?: Date
  progress?: (children: number, of?: number) => void
}

/** Children in one transaction, and transactions under way at once: two, so that program and database both work. */
const BATCH = 500
const AT_ONCE = 2

/**
 * Brings a return into the record, a batch of children at a time, each in a transaction of its own: stopped half-way, it
 * is simply started again. @throws UnreadableFile before anything is taken in; the run says so too.
 */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { run: id = newId(), name = basename(options.path), now = new Date() } = options
  await beginRun(options, id, name, now)
  try {
    const report = await bringIn(options, { id, name }, now)
    await endRun(options, id, { report: JSON.stringify(report), children_done: report.children })
    return report
  } catch (error) {
    const told = asTold(error, name)
    await endRun(options, id, { problem: told instanceof UnreadableFile ? told.message : OUR_FAULT })
    throw told
  }
}

const OUR_FAULT =
  'Kith stopped by a fault that is not the file’s. What was taken in by then stands. Bring the same files in again: nothing is doubled.'

/** What is wrong with the file, in a sentence with its place; anything else as it is. */
function asTold(error: unknown, name: string): unknown {
  if (error instanceof XmlError)
    return new UnreadableFile(`${name}, line ${error.line}, column ${error.column}: ${error.message}`)
  const { code } = error as { code?: string }
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new UnreadableFile(`${name} cannot be opened. Check its name, and that you may read it.`)
  return error
}

/** Writes the run, unless a page has promised it already. */
async function beginRun(
  { database, actor, kind, year }: ImportOptions,
  id: string,
  name: string,
  now: Date,
): Promise<void> {
  const who = { account_id: actor.account ?? null, author: actor.name }
  const state = { ended_at: null, children_of: null, claimed_by: null, report: null, problem: null }
  const row = { id, kind, name, year: year ?? null, began_at: now, seen_at: now, ...who, ...state }
  await database.within(actor.authority, (db) =>
    db
      .insertInto('import_run')
      .values(row)
      .onConflict((already) => already.columns(['authority', 'id']).doNothing())
      .execute(),
  )
}

type Ending = { report: string; children_done: number } | { problem: string }

async function endRun({ database, actor }: ImportOptions, id: string, ending: Ending): Promise<void> {
  const end = { ended_at: new Date(), seen_at: new Date(), ...ending }
  await database.within(actor.authority, (db) =>
    db.updateTable('import_run').set(end).where('id', '=', id).execute(),
  )
}

const NONE: BatchCount = {
  newChildren: 0,
  knownChildren: 0,
  newFamilies: 0,
  newFacts: 0,
  changedFacts: 0,
  sameFacts: 0,
  asides: 0,
}

async function bringIn(
  options: ImportOptions,
  { id, name }: { id: string; name: string },
  now: Date,
): Promise<ImportReport> {
  const source = options.kind === 'cin' ? await census(options) : ssda903(options.path, options.year)
  const run = { id, name: source.title }
  await tellYear(options, id, source)
  const [counts, total] = [tally(), { ...NONE }]
  let children = 0
  const takeNext = async (batch: ReportedChild[], named = batch.length) => {
    const taken = await takeBatch(options, run, batch, now)
    counts.add(taken.counts)
    add(total, taken.total)
    children += named
    await tellProgress(options, id, children, source.of)
  }
  const batches = inBatches(source.children)
  const first = await batches.next()
  if (!first.done) await takeNext(first.value)
  await freshenStatistics(options.database)
  const work = async () => {
    for await (const batch of shared(batches)) await takeNext(batch)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await takeNext([{ ...reportedChild(''), asides: source.leftOver }], 0)
  const fields = counts.fields()
  const { year, about, notes } = source
  const reasons = counts.reasons()
  const reconciles = unbalanced(fields).length === 0
  return {
    run: id,
    kind: options.kind,
    name,
    year,
    children,
    ...total,
    about,
    fields,
    reasons,
    reconciles,
    notes,
  }
}

interface Incoming {
  title: string
  year: string
  children: Iterable<ReportedChild> | AsyncIterable<ReportedChild>
  of: number
  about: Record<string, string>
  leftOver: Aside[]
  notes: string[]
}

/** "2025-26", of a year by its last March. */
export const yearInWords = (year: string): string => `${Number(year) - 1}-${year.slice(2)}`

function ssda903(path: string, givenYear?: string): Incoming {
  const { children, size, asides, notes, year } = readReportedSsda903(path, givenYear)
  const title = `SSDA903 return of ${yearInWords(year)}`
  return { title, year, children, of: size, about: {}, leftOver: asides, notes }
}

/** Read to its end before anything is taken in, so that a file that breaks off changes nothing. */
async function census({ path, year: givenYear }: ImportOptions): Promise<Incoming> {
  const { year = '', of, repeated, about, notes } = await censusAbout(path)
  const last = givenYear ?? year
  const title = /^\d{4}$/.test(last)
    ? `children in need census of ${yearInWords(last)}`
    : 'children in need census'
  return {
    title,
    year: last,
    children: readReportedCin(path, basename(path), repeated),
    of,
    about,
    leftOver: [],
    notes,
  }
}

/** What is left of a generator that others take from too. */
async function* shared<T>(things: AsyncGenerator<T>): AsyncGenerator<T> {
  for (let next = await things.next(); !next.done; next = await things.next()) yield next.value
}

async function* inBatches<T>(things: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const thing of things) {
    batch.push(thing)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length) yield batch
}

/** Each cell once, however many facts its row tells. */
function countCells(counts: Tally, batch: readonly ReportedChild[]): void {
  const sources = batch.flatMap(({ naming, person, facts, asides }) => [
    ...naming,
    ...[...person, ...facts, ...asides].map(({ source }) => source),
  ])
  for (const source of new Set(sources)) counts.read(source)
}

/** A batch in one transaction. What it counts is its own, for a transaction may be done again. */
function takeBatch(
  { database, actor }: ImportOptions,
  run: Run,
  batch: readonly ReportedChild[],
  now: Date,
): Promise<{ counts: Tally; total: BatchCount }> {
  return database.within(actor.authority, async (db) => {
    const counts = tally()
    countCells(counts, batch)
    const total = await takeIn(contextOf(db, actor, now), run, batch, counts)
    counts.settle()
    return { counts, total }
  })
}

function contextOf(db: Context['db'], actor: Actor, now: Date): Context {
  return { db, actor, now, today: dayInEngland(now), route: 'import', request: newId() }
}

async function tellYear(
  { database, actor }: ImportOptions,
  id: string,
  { year, of }: Incoming,
): Promise<void> {
  const set = { year, children_of: of }
  await database.within(actor.authority, (db) =>
    db.updateTable('import_run').set(set).where('id', '=', id).execute(),
  )
}

async function tellProgress(
  { database, actor, progress }: ImportOptions,
  id: string,
  children: number,
  of?: number,
): Promise<void> {
  await database.within(actor.authority, (db) =>
    db
      .updateTable('import_run')
      .set({ children_done: children, seen_at: new Date() })
      .where('id', '=', id)
      .execute(),
  )
  progress?.(children, of)
}

function add(total: BatchCount, more: BatchCount): void {
  for (const key of Object.keys(more) as (keyof BatchCount)[]) total[key] += more[key]
}
