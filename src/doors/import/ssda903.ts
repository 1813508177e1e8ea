import { motherhood } from '../../care/index.ts'
import type { FactValue } from '../../record/history/fact-table.ts'
import { asRecord, type RawTable, readSsda903 } from '../../returns/ssda903/index.ts'
import { type Aside, type ReportedChild, reportedChild, type Source } from './reported.ts'
import { LISTS, type ListMapping, PERSON_COLUMNS } from './ssda903-lists.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { dayOf, readValue, whatIsWrong } from './values.ts'

/** A whole return, child by child, and what could not be read as belonging to one. */
export interface ReportedReturn {
  /** The return's year by its last March: "2026" is 1 April 2025 to 31 March 2026. */
  year: string
  children: Map<string, ReportedChild>
  asides: Aside[]
  /** What was odd about the files: notes for the person who brought them. */
  notes: string[]
}

/**
 * Reads an SSDA903 return (a folder of CSV files, or XML) into what it says of each child. The return names its year
 * nowhere: it is the one in which most of its days lie, unless it is given.
 * @throws UnreadableFile where a file cannot be read: then nothing of the return is taken in.
 */
export function readReportedSsda903(path: string, givenYear?: string): ReportedReturn {
  const found: ReportedReturn = { year: givenYear ?? '', children: new Map(), asides: [], notes: [] }
  const unreadable: string[] = []
  const note: Parameters<typeof readSsda903>[1] = ({ kind, ...where }) => {
    ;(kind === 'stop' ? unreadable : found.notes).push(inWords(where))
  }
  const rows: { table: string; source: Source }[] = []
  for (const table of readSsda903(path, note))
    for (const source of sources(table)) rows.push({ table: table.table, source })
  if (unreadable.length) throw new UnreadableFile(unreadable.join('\n'))
  found.year ||= yearOf(rows)
  for (const { table, source } of rows) takeRow(found, table, source)
  return found
}

interface Where {
  file: string
  line: number | null
  column: number | null
  message: string
}

const inWords = ({ file, line, column, message }: Where): string =>
  `${[file, line && `line ${line}`, line && column && `column ${column}`].filter(Boolean).join(', ')}: ${message}`

/** One row again, after somebody has corrected it. */
export function reportSsda903Row(source: Source, year: string): ReportedReturn {
  const found: ReportedReturn = { year, children: new Map(), asides: [], notes: [] }
  if (source.list in LISTS) takeRow(found, source.list, source)
  return found
}

function* sources(table: RawTable): Generator<Source> {
  for (const row of table.rows) {
    const all = Object.entries(asRecord(table, row))
    const cells = Object.fromEntries(
      all.map(([name, text]) => [name, text.trim()]).filter(([, text]) => text !== ''),
    )
    if (Object.keys(cells).length > 0) yield { list: table.table, file: table.file, line: row.line, cells }
  }
}

/** Days that a return tells only of its own year. */
const OF_THE_YEAR = ['REVIEW', 'DEC', 'MIS_START', 'SW_DEC']
const DATED = [...OF_THE_YEAR, 'DECOM', 'SW_DECOM', 'DATE_PLACED', 'DOLO_START']

/** The year in which most of the days lie that are of the return's own year; a mistyped day does not turn it. */
function yearOf(rows: readonly { source: Source }[]): string {
  const days = (names: readonly string[]) =>
    rows.flatMap(({ source }) =>
      names.map((name) => dayOf(source.cells[name] ?? '')).filter((day) => day !== undefined),
    )
  const own = days(OF_THE_YEAR)
  const counts = new Map<string, number>()
  for (const day of own.length ? own : days(DATED))
    counts.set(lastMarch(day), (counts.get(lastMarch(day)) ?? 0) + 1)
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || b.localeCompare(a))
  return most?.[0] ?? lastMarch(new Date().toISOString())
}

const lastMarch = (day: string): string =>
  String(Number(day.slice(0, 4)) + (day.slice(5, 10) > '03-31' ? 1 : 0))

function takeRow(found: ReportedReturn, table: string, source: Source): void {
  const number = source.cells.CHILD
  if (!number) {
    found.asides.push({
      source,
      reason: 'CHILD is blank, so nobody knows whose row this is. Add the child’s number.',
    })
    return
  }
  const child = found.children.get(number) ?? reportedChild(number)
  found.children.set(number, child)
  child.naming.push(source)
  takePerson(child, table, source)
  takeFact(child, LISTS[table]!, found.year, source)
  takeRest(child, LISTS[table]!, source)
}

function takePerson(child: ReportedChild, table: string, source: Source): void {
  for (const [cell, field] of Object.entries(PERSON_COLUMNS)) {
    const value = source.cells[cell]
    if (value) child.person.push({ field, value, cell, source, inPassing: table !== 'Header' })
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
    (cell) => cell !== 'CHILD' && !(cell in columns) && !(cell in PERSON_COLUMNS),
  )
  if (told.length)
    child.asides.push({
      source,
      told,
      reason: `The return has no column ${told.join(', ')}. Check what it is for.`,
    })
}
