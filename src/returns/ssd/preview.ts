import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { logLook } from '../../record/access/look.ts'
import { readPeople } from '../../record/people/person.ts'
import { wholeHistory } from '../derive/asked.ts'
import { BATCH } from '../derive/derive-return.ts'
import { childrenFor, type NumberedChild } from '../derive/who.ts'
import { childId } from '../dfe-api/ids.ts'
import { type EntrySaid, entriesSaid } from '../parts/entries-said.ts'
import { SSD_TABLES, type SsdTable } from './columns.ts'
import { ssdOfChildren } from './derive-ssd.ts'
import type { SsdRow } from './row.ts'
import { staffRows } from './staff-rows.ts'
import { ssdHead, ssdLine } from './write-tables.ts'

const RULE = 'the council makes its returns'

/** The rows of every child in the viewer’s own transaction, child by child. */
async function* rowsWithin(viewer: Viewer, on: string): AsyncGenerator<[NumberedChild, SsdRow[]]> {
  const children = await childrenFor(viewer, { ...wholeHistory(on), kind: 'all' })
  for (let at = 0; at < children.length; at += BATCH) {
    const batch = children.slice(at, at + BATCH)
    const rows = await ssdOfChildren(viewer, batch, on)
    yield* batch.map((child, index): [NumberedChild, SsdRow[]] => [child, rows[index]!])
  }
}

export interface SsdPreview {
  on: string
  counts: Record<SsdTable, number>
  /** Numbers of the first children. */
  children: string[]
}

const SHOWN = 50

/** How many rows each table has, and the first children in them. */
export async function ssdPreview(viewer: Viewer, on: string): Promise<SsdPreview> {
  const counts = Object.fromEntries(SSD_TABLES.map((table) => [table, 0])) as Record<SsdTable, number>
  const children: string[] = []
  for (const { table } of await staffRows(viewer, on)) counts[table]++
  for await (const [child, rows] of rowsWithin(viewer, on)) {
    for (const { table } of rows) counts[table]++
    if (rows.length > 0 && children.length < SHOWN) children.push(childId(child.number))
  }
  return { on, counts, children }
}

/** One table as a file; whoever is in it can see that it was made. @throws KithError `not-found`. */
export async function ssdTable(viewer: Viewer, name: string, on: string) {
  const table = SSD_TABLES.find((one) => one === name)
  if (!table) throw new KithError('not-found', 'There is no such table in the dataset.')
  const staff = (await staffRows(viewer, on)).filter((row) => row.table === table)
  let text = ssdHead(table) + staff.map(({ cells }) => ssdLine(table, cells)).join('')
  const people: string[] = []
  for await (const [child, rows] of rowsWithin(viewer, on)) {
    const own = rows.filter((row) => row.table === table)
    if (own.length > 0) people.push(child.person)
    text += own.map(({ cells }) => ssdLine(table, cells)).join('')
  }
  await logLook(viewer, { people, rule: RULE, purpose: `Safeguarding dataset: ${table}` })
  return { table, on, text }
}

export interface SsdWhy {
  number: string
  on: string
  restricted: boolean
  rows: readonly SsdRow[]
  entries: ReadonlyMap<string, EntrySaid>
}

/** A child’s rows and why each is there; of a closed record only that it is in it. @throws KithError `not-found`. */
export async function ssdWhy(viewer: Viewer, number: string, on: string): Promise<SsdWhy> {
  const children = await childrenFor(viewer, { ...wholeHistory(on), kind: 'all' })
  const child = children.find((one) => childId(one.number) === number)
  const [rows = []] = child ? await ssdOfChildren(viewer, [child], on) : []
  if (!child || rows.length === 0)
    throw new KithError('not-found', 'No child with this number is in the dataset of that day.')
  const restricted = (await readPeople(viewer, child.records)).some((person) => person.restricted)
  if (restricted) return { number, on, restricted, rows: [], entries: new Map() }
  const purpose = 'Safeguarding dataset: why each row is in it'
  await logLook(viewer, { people: child.records, rule: RULE, purpose })
  const ids = rows.flatMap(({ from }) => (from.entry ? [from.entry] : []))
  return { number, on, restricted, rows, entries: await entriesSaid(viewer, ids) }
}
