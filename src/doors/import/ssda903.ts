import { motherhood } from '../../care/index.ts'
import type { FactValue } from '../../record/history/fact-table.ts'
import { LISTS, type ListMapping } from '../../returns/derive/ssda903-lists.ts'
import { type RawRow, type RawTable, readSsda903, type TableName } from '../../returns/ssda903/index.ts'
import { SSDA903_PERSON } from './person-columns.ts'
import { type Aside, type ReportedChild, reportedChild, type Source } from './reported.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { dayOf, readValue, whatIsWrong } from './values.ts'

/** A whole return: what it says of each child is put together when it is asked for. */
export interface ReportedReturn {
  /** The return's year by its last March: "2026" is 1 April 2025 to 31 March 2026. */
  year: string
  /** How many children it names. */
  size: number
  children: Iterable<ReportedChild>
  asides: Aside[]
  /** What was odd about the files: notes for the person who brought them. */
  notes: string[]
}

/**
 * Reads an SSDA903 return (a folder of CSV files, or XML) into what it says of each child. The return names its year
 * nowhere: it is the one in which most of its days lie, unless it is given. The rows are held as packed text, so that a
 * very large return fits into little memory.
 * @throws UnreadableFile where a file cannot be read: then nothing of the return is taken in.
 */
export function readReportedSsda903(path: string, givenYear?: string): ReportedReturn {
  const [unreadable, notes]: [string[], string[]] = [[], []]
  const note: Parameters<typeof readSsda903>[1] = ({ kind, ...where }) => {
    ;(kind === 'stop' ? unreadable : notes).push(inWords(where))
  }
  const [children, asides, years] = [new Map<string, PackedRow[]>(), [] as Aside[], countYears()]
  for (const table of readSsda903(path, note)) {
    const number = table.columns.indexOf('CHILD')
    for (const row of table.rows) {
      years.take(table, row)
      const child = row.cells[number]?.trim()
      if (child) put(children, child, pack(table, row))
      else if (row.cells.some((cell) => cell.trim())) asides.push(ofNobody(unpack(pack(table, row))))
    }
  }
  if (unreadable.length) throw new UnreadableFile(unreadable.join('\n'))
  const year = givenYear ?? years.most()
  return { year, size: children.size, children: unpackAll(children, year), asides, notes }
}

/** A row in as little memory as can be. */
interface PackedRow {
  table: RawTable
  line: number
  text: string
}

const BETWEEN = '\u0001'

const pack = (table: RawTable, { line, cells }: RawRow): PackedRow => ({
  table,
  line,
  text: cells.join(BETWEEN),
})

function unpack({ table, line, text }: PackedRow): Source {
  const cells: Record<string, string> = {}
  for (const [at, cell] of text.split(BETWEEN).entries()) {
    const [name, value] = [table.columns[at], cell.trim()]
    if (name && value) cells[name] = value
  }
  return { list: table.table, file: table.file, line, cells }
}

function put(children: Map<string, PackedRow[]>, number: string, row: PackedRow): void {
  const rows = children.get(number)
  if (rows) rows.push(row)
  else children.set(number, [row])
}

function* unpackAll(children: ReadonlyMap<string, PackedRow[]>, year: string): Generator<ReportedChild> {
  for (const [number, rows] of children) {
    const child = reportedChild(number)
    for (const row of rows) takeRow(child, unpack(row), year)
    yield child
  }
}

const ofNobody = (source: Source): Aside => ({
  source,
  reason: 'CHILD is blank, so nobody knows whose row this is. Add the child’s number.',
})

interface Where {
  file: string
  line: number | null
  column: number | null
  message: string
}

const inWords = ({ file, line, column, message }: Where): string =>
  `${[file, line && `line ${line}`, line && column && `column ${column}`].filter(Boolean).join(', ')}: ${message}`

/** One row again, after somebody has corrected it. @returns undefined where it names no child or no list of the return. */
export function reportSsda903Row(source: Source, year: string): ReportedChild | undefined {
  if (!source.cells.CHILD || !(source.list in LISTS)) return undefined
  const child = reportedChild(source.cells.CHILD)
  takeRow(child, source, year)
  return child
}

/** Days that a return tells only of its own year; and, where it has none of these, others. */
const OF_THE_YEAR = ['REVIEW', 'DEC', 'MIS_START', 'SW_DEC']
const OTHERS = ['DECOM', 'SW_DECOM', 'DATE_PLACED', 'DOLO_START']

/** Finds the year in which most of the days lie; a mistyped day does not turn it. */
function countYears() {
  const [own, others] = [new Map<string, number>(), new Map<string, number>()]
  const take = (
    counts: Map<string, number>,
    names: readonly string[],
    table: RawTable,
    { cells }: RawRow,
  ) => {
    for (const name of names) {
      const day = dayOf(cells[table.columns.indexOf(name)]?.trim() ?? '')
      if (day) counts.set(lastMarch(day), (counts.get(lastMarch(day)) ?? 0) + 1)
    }
  }
  return {
    take: (table: RawTable, row: RawRow) => {
      take(own, OF_THE_YEAR, table, row)
      take(others, OTHERS, table, row)
    },
    most: (): string => {
      const [most] = [...(own.size ? own : others)].sort(([a, n], [b, m]) => m - n || b.localeCompare(a))
      return most?.[0] ?? lastMarch(new Date().toISOString())
    },
  }
}

const lastMarch = (day: string): string =>
  String(Number(day.slice(0, 4)) + (day.slice(5, 10) > '03-31' ? 1 : 0))

function takeRow(child: ReportedChild, source: Source, year: string): void {
  const mapping = LISTS[source.list as TableName]
  child.naming.push(source)
  takePerson(child, source)
  takeFact(child, mapping, year, source)
  takeRest(child, mapping, source)
}

function takePerson(child: ReportedChild, source: Source): void {
  for (const [cell, field] of Object.entries(SSDA903_PERSON)) {
    const value = source.cells[cell]
    if (value) child.person.push({ field, value, cell, source, inPassing: source.list !== 'Header' })
  }
}

function takeFact(
  child: ReportedChild,
  { fact, columns, yearly }: ListMapping,
  year: string,
  source: Source,
): void {
  const told = Object.keys(columns).filter((cell) => source.cells[cell] !== undefined)
  if (told.length === 0 && fact === motherhood) return
  const values: Record<string, FactValue> = yearly ? { year } : {}
  for (const [cell, column] of Object.entries(columns)) {
    const text = source.cells[cell] ?? ''
    const value = readValue(fact.columns[column]!, text)
    if (value === undefined) {
      child.asides.push({ source, told, reason: whatIsWrong(fact.columns[column]!, cell, text) })
      return
    }
    values[column] = value
  }
  child.facts.push({ table: fact, values, source, told })
}

/** Columns that the return does not have. */
function takeRest(child: ReportedChild, { columns }: ListMapping, source: Source): void {
  const told = Object.keys(source.cells).filter(
    (cell) => cell !== 'CHILD' && !(cell in columns) && !(cell in SSDA903_PERSON),
  )
  if (told.length)
    child.asides.push({
      source,
      told,
      reason: `The return has no column ${told.join(', ')}. Check what it is for.`,
    })
}
