import { quoteCell } from '../../platform/csv.ts'
import { submittedColumns, TABLE_NAMES, TABLES, type TableName } from './model/tables.ts'

/** Rows by list, each a record of the columns of that list; what is not given is blank. */
export type Ssda903Rows = { readonly [T in TableName]?: Iterable<Readonly<Record<string, string>>> }

/** The return as its CSV files: name and text in pieces. Values stand as they are; nothing is disarmed in a return. */
export function* writeSsda903Csv(lists: Ssda903Rows): Generator<{ file: string; text: Iterable<string> }> {
  for (const table of TABLE_NAMES) {
    const rows = lists[table]
    if (rows) yield { file: TABLES[table].file, text: csvText(table, rows) }
  }
}

function* csvText(table: TableName, rows: Iterable<Row>): Generator<string> {
  yield csvHeading(table)
  for (const row of rows) yield csvRow(table, row)
}

/** The first line of a list's file. */
export const csvHeading = (table: TableName): string => `${submittedColumns(table).join(',')}\r\n`

/** A line of a list's file, as it stands: nothing is disarmed in a return. */
export const csvRow = (table: TableName, row: Row): string =>
  `${submittedColumns(table)
    .map((column) => quoteCell(row[column] ?? ''))
    .join(',')}\r\n`

/** Lists that stand inside HEADER in an element of their own. */
const NESTED: readonly [TableName, string][] = [
  ['Reviews', 'AREVIEW'],
  ['Missing', 'AMISSING'],
  ['PrevPerm', 'PERMANENCE'],
  ['OC2', 'OC2'],
  ['PlacedAdoption', 'AD_PLACED'],
]

/** Lists whose values stand directly in HEADER. */
const FLAT: readonly TableName[] = ['UASC', 'OC3', 'AD1']

/** The lists that have a place in the XML form. */
export const XML_LISTS: readonly TableName[] = [
  'Header',
  'Episodes',
  ...NESTED.map(([table]) => table),
  ...FLAT,
]

type Row = Readonly<Record<string, string>>
type ByChild = ReadonlyMap<string, readonly Row[]>

/**
 * The return as one XML document, in pieces: a CHILD with its HEADER and EPISODEs for every row of the header.
 * Social worker episodes and deprivation of liberty have no place in the XML form and are sent as CSV.
 */
export function* writeSsda903Xml(lists: Ssda903Rows): Generator<string> {
  const byChild = new Map(TABLE_NAMES.map((table) => [table, group(lists[table] ?? [])]))
  yield XML_START
  for (const header of lists.Header ?? [])
    yield childXml(header, (table) => byChild.get(table)?.get(header.CHILD ?? '') ?? [])
  yield XML_END
}

export const XML_START = '<?xml version="1.0" encoding="UTF-8"?>\n<EXPSSDA903>\n'
export const XML_END = '</EXPSSDA903>\n'

/** One child's element of the XML form, from all its rows; nothing for a child whom no header names. */
export function xmlOfChild(rows: readonly { list: string; cells: Row }[]): string {
  const of = (table: TableName) => rows.filter(({ list }) => list === table).map(({ cells }) => cells)
  return of('Header')
    .map((header) => childXml(header, of))
    .join('')
}

function childXml(header: Row, rows: (table: TableName) => readonly Row[]): string {
  const episodes = rows('Episodes').map((episode) => element('EPISODE', values('Episodes', episode)))
  return `<CHILD>${headerXml(header, rows)}${episodes.join('')}</CHILD>\n`
}

function headerXml(header: Row, rows: (table: TableName) => readonly Row[]): string {
  const flat = FLAT.flatMap((table) =>
    rows(table)
      .slice(0, 1)
      .map((row) => values(table, row)),
  )
  const nested = NESTED.flatMap(([table, name]) =>
    rows(table).map((row) => element(name, values(table, row))),
  )
  const uasc = leaf('UASC', rows('UASC').length > 0 ? '1' : '0')
  const own = leaf('CHILDID', header.CHILD ?? '') + values('Header', header, ['CHILD'])
  return element('HEADER', own + uasc + flat.join('') + nested.join(''))
}

/** The values of a row; those that the header already says are left out. */
function values(table: TableName, row: Row, without: readonly string[] = ['CHILD', 'DOB', 'SEX']): string {
  const columns = submittedColumns(table).filter((column) => !without.includes(column))
  return columns.map((column) => leaf(column === 'PLACE' ? 'PL' : column, row[column] ?? '')).join('')
}

const element = (name: string, inner: string) => `<${name}>${inner}</${name}>`
const leaf = (name: string, text: string) => (text === '' ? `<${name}/>` : element(name, escapeXml(text)))

/** Characters that XML cannot hold are left out. */
function escapeXml(text: string): string {
  const held = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
  return held.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function group(rows: Iterable<Row>): ByChild {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const child = row.CHILD ?? ''
    const list = groups.get(child) ?? []
    groups.set(child, list)
    list.push(row)
  }
  return groups
}
