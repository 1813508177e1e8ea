import type { Trouble } from '../check/index.ts'
import type { Cell, SheetRow } from '../xlsx/index.ts'
import { CODE_SETS, isBlank, readCode } from './codes/index.ts'
import type { Column, List } from './columns.ts'
import { LISTS } from './lists.ts'
import { readDay } from './read-day.ts'
import { type Recognised, recognise } from './recognise.ts'
import type { ListRow } from './row.ts'

/** What is wrong with a cell, or how it was understood otherwise than it is written. */
export type Oddity = {
  kind: 'blank' | 'no-day' | 'no-number' | 'no-code' | 'guess'
  list: number
  row: number
  line: number
  child: string
  column: string
  written: string
  /** What a guess made of it. */
  taken?: string
}

export type Read = { lists: Record<number, ListRow[]>; oddities: Oddity[]; troubles: Trouble[] }

type SheetOf = { name: string; rows(): Iterable<SheetRow> }

/** Reads the lists of a workbook. Sheets that are no list are passed over; a list in two sheets is put together. */
export function readLists(sheets: readonly SheetOf[], file: string): Read {
  const read: Read = { lists: {}, oddities: [], troubles: [] }
  for (const sheet of sheets) {
    const rows = [...sheet.rows()]
    const found = recognise(sheet.name, rows)
    if (found) readSheet(sheet.name, rows, found, file, read)
  }
  const number = Object.keys(read.lists).length
  const absent = LISTS.filter((list) => !read.lists[list.number])
  if (number === 0) read.troubles.push(stop(file))
  else if (absent.length > 0) read.troubles.push(absentLists(absent, file))
  return read
}

const stop = (file: string): Trouble => ({
  ...{ kind: 'stop', file, line: null, column: null },
  message: 'No list of Annex A is in this workbook. Each list needs a line with the names of its columns.',
})

const absentLists = (lists: readonly List[], file: string): Trouble => ({
  ...{ kind: 'note', file, line: null, column: null },
  message: `These lists are not in the workbook: ${lists.map(({ number, title }) => `${number} (${title})`).join(', ')}.`,
})

function readSheet(
  name: string,
  rows: readonly SheetRow[],
  found: Recognised,
  file: string,
  read: Read,
): void {
  const { list, line, columns, missing } = found
  read.lists[list.number] ??= []
  const own = read.lists[list.number]!
  const note = (message: string) =>
    read.troubles.push({ kind: 'note', file: `${file}, ${name}`, line, column: null, message })
  const lacking = missing.filter(({ must }) => must).map((column) => column.name)
  if (lacking.length > 0) note(`List ${list.number} lacks the columns ${lacking.join('; ')}. Add them.`)
  for (const { line: at, cells } of rows) {
    if (at <= line || isEmpty(cells, columns)) continue
    own.push(readRow(list, at, own.length, columns, cells, read.oddities))
  }
}

/** A row of notes or of blanks under the list is none. */
const isEmpty = (cells: readonly (Cell | undefined)[], columns: Recognised['columns']) =>
  columns.filter((column, i) => column && cells[i] && !isBlank(cells[i].text)).length < 2

function readRow(
  list: List,
  line: number,
  row: number,
  columns: Recognised['columns'],
  cells: readonly (Cell | undefined)[],
  oddities: Oddity[],
): ListRow {
  const values: Record<string, string> = {}
  const child = cells[columns.indexOf(list.columns[0])]?.text.trim() ?? ''
  columns.forEach((column, i) => {
    if (!column) return
    const cell = cells[i]
    const at = { list: list.number, row, line, child, column: column.name, written: cell?.text ?? '' }
    const value =
      cell && !isNothing(cell)
        ? readCell(column, cell, (kind, taken) => oddities.push({ kind, ...at, taken }))
        : ''
    if (value) values[column.name] = value
    else if (value === '' && column.must) oddities.push({ kind: 'blank', ...at })
  })
  return { line, values }
}

const isNothing = (cell: Cell) => cell.kind === 'fault' || isBlank(cell.text)

/** The value as it is understood; '' where the cell says nothing, undefined where it is not understood. */
function readCell(
  column: Column,
  cell: Cell,
  tell: (kind: Oddity['kind'], taken?: string) => void,
): string | undefined {
  const { kind } = column
  if (kind === 'text') return cell.text.trim()
  if (kind === 'number') return readNumber(cell.text) ?? (tell('no-number') as undefined)
  if (kind === 'day') return readDay(cell) ?? (tell('no-day') as undefined)
  const understood = readCode(
    CODE_SETS[kind],
    cell.kind === 'truth' ? (cell.text === 'TRUE' ? 'Yes' : 'No') : cell.text,
  )
  if (!understood) return tell('no-code') as undefined
  if (understood.how === 'guess') tell('guess', understood.code.label)
  return understood.code.letter
}

/** A whole number; years are cut to those that are over. */
function readNumber(text: string): string | undefined {
  const number = Number(text.trim().replace(/ ?(years?|yrs?)$/i, ''))
  return Number.isFinite(number) ? String(Math.floor(number)) : undefined
}
