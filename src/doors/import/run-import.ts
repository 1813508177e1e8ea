import { basename } from 'node:path'
import { freshenStatistics } from '../../platform/database/freshen-statistics.ts'
import type { Database } from '../../platform/database/open.ts'
import { newId } from '../../platform/id.ts'
import type { Actor, Context } from '../../platform/operations/operation.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { readReportedCin } from './cin.ts'
import type { Aside, ReportedChild } from './reported.ts'
import { readReportedSsda903 } from './ssda903.ts'
import { type BatchCount, type Run, takeIn } from './take-in.ts'
import { type FieldCount, type Tally, tally, unbalanced } from './tally.ts'
import './tables.ts'

export type ImportKind = 'ssda903' | 'cin'

/** What a file was and what became of it. */
export interface ImportReport extends BatchCount {
  run: string
  kind: ImportKind
  name: string
  children: number
  fields: FieldCount[]
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
  year?: string
  /** An id for the run that was promised to a page. */
  run?: string
  now?: Date
  progress?: (children: number, of?: number) => void
}

const BATCH = 500

/**
 * Brings a return into the record, a batch of children at a time, each in a transaction of its own: stopped half-way, it
 * is simply started again. @throws XmlError or an error of the file system, told in the run.
 */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { actor, kind, path, name = basename(path), run: id = newId(), now = new Date() } = options
  const row = {
    id,
    kind,
    name,
    began_at: now,
    ended_at: null,
    account_id: actor.account ?? null,
    author: actor.name,
    report: null,
    problem: null,
  }
  await options.database.within(actor.authority, (db) => db.insertInto('import_run').values(row).execute())
  try {
    const report = await bringIn(options, { id, name }, now)
    await endRun(options, id, { report: JSON.stringify(report), children_done: report.children })
    return report
  } catch (error) {
    await endRun(options, id, { problem: error instanceof Error ? error.message : String(error) })
    throw error
  }
}

type Ending = { report: string; children_done: number } | { problem: string }

async function endRun({ database, actor }: ImportOptions, id: string, ending: Ending): Promise<void> {
  await database.within(actor.authority, (db) =>
    db
      .updateTable('import_run')
      .set({ ended_at: new Date(), ...ending })
      .where('id', '=', id)
      .execute(),
  )
}

async function bringIn(
  options: ImportOptions,
  { id, name }: { id: string; name: string },
  now: Date,
): Promise<ImportReport> {
  const counts = tally()
  const source = options.kind === 'cin' ? census(options.path) : ssda903(options.path, options.year)
  const run = { id, name: source.title }
  const total: BatchCount = {
    newChildren: 0,
    knownChildren: 0,
    newFacts: 0,
    changedFacts: 0,
    sameFacts: 0,
    asides: 0,
  }
  let children = 0
  for await (const batch of inBatches(source.children)) {
    countCells(counts, batch)
    add(total, await takeBatch(options, run, batch, counts, now))
    counts.settle()
    if (children === 0) await freshenStatistics(options.database)
    children += batch.length
    await tellProgress(options, id, children, source.of)
  }
  add(total, await takeLeftOver(options, run, source.leftOver, counts, now))
  const fields = counts.fields()
  return {
    run: id,
    kind: options.kind,
    name,
    children,
    ...total,
    fields,
    reconciles: unbalanced(fields).length === 0,
    notes: source.notes,
  }
}

interface Incoming {
  title: string
  children: Iterable<ReportedChild> | AsyncIterable<ReportedChild>
  of?: number
  leftOver: Aside[]
  notes: string[]
}

function ssda903(path: string, year?: string): Incoming {
  const { children, asides, notes, year: last } = readReportedSsda903(path, year)
  const title = `SSDA903 return of ${Number(last) - 1}-${last.slice(2)}`
  return { title, children: children.values(), of: children.size, leftOver: asides, notes }
}

const census = (path: string): Incoming => ({
  title: 'children in need census',
  children: readReportedCin(path, basename(path)),
  leftOver: [],
  notes: [],
})

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

function takeBatch(
  { database, actor }: ImportOptions,
  run: Run,
  batch: readonly ReportedChild[],
  counts: Tally,
  now: Date,
): Promise<BatchCount> {
  return database.within(actor.authority, (db) => takeIn(contextOf(db, actor, now), run, batch, counts))
}

async function takeLeftOver(
  options: ImportOptions,
  run: Run,
  asides: Aside[],
  counts: Tally,
  now: Date,
): Promise<BatchCount> {
  const nobody: ReportedChild = { number: '', person: [], facts: [], naming: [], asides }
  countCells(counts, [nobody])
  const count = await takeBatch(options, run, [nobody], counts, now)
  counts.settle()
  return count
}

function contextOf(db: Context['db'], actor: Actor, now: Date): Context {
  return { db, actor, now, today: dayInEngland(now), route: 'import', request: newId() }
}

async function tellProgress(
  { database, actor, progress }: ImportOptions,
  id: string,
  children: number,
  of?: number,
): Promise<void> {
  await database.within(actor.authority, (db) =>
    db.updateTable('import_run').set({ children_done: children }).where('id', '=', id).execute(),
  )
  progress?.(children, of)
}

function add(total: BatchCount, more: BatchCount): void {
  for (const key of Object.keys(more) as (keyof BatchCount)[]) total[key] += more[key]
}
