import type { XmlHandlers } from '../xml/parse.ts'
import { type Cell, columnOf, dayOfSerial, type SheetRow } from './cell.ts'
import { readPart, type SheetLimits } from './parts.ts'
import { textGatherer } from './read-texts.ts'
import { SheetError } from './sheet-error.ts'
import type { ZipEntry } from './zip.ts'

/** What the cells of every sheet of a workbook refer to; `left` is what may still be read of it. */
export type Around = {
  texts: readonly string[]
  days: readonly boolean[]
  origin: 1900 | 1904
  left: { cells: number; characters: number }
  limits: SheetLimits
}

const MOST_COLUMNS = 16_384
const MOST_LINES = 1_048_576

/** The rows of a sheet that hold anything, one after the other. */
export function* readRows(entry: ZipEntry, around: Around): Generator<SheetRow> {
  const ready: SheetRow[] = []
  for (const _ of readPart(entry, rowHandlers(around, ready), around.limits)) yield* ready.splice(0)
}

/** The cell that is being read: its place, type and style, and the text of its value. */
type Open = { column: number; type: string; style: number; value: string }

function rowHandlers(around: Around, ready: SheetRow[]): XmlHandlers {
  const inline = textGatherer()
  let row: SheetRow = { line: 0, cells: [] }
  let open: Open | undefined
  return {
    open(name, attributes) {
      inline.open(name)
      if (name === 'row') row = { line: lineOf(attributes.r, row.line), cells: [] }
      if (name === 'c') open = openCell(attributes, row.cells.length)
    },
    close(name, _text, _at, raw) {
      inline.close(name, raw)
      if (name === 'v' && open) open.value = raw
      if (name === 'is' && open) open.value = inline.take()
      if (name === 'c' && open) {
        place(row.cells, open, around)
        open = undefined
      }
      if (name === 'row' && row.cells.length > 0) ready.push(row)
    },
  }
}

function lineOf(reference: string | undefined, before: number): number {
  const line = Number(reference ?? before + 1)
  if (Number.isInteger(line) && line > 0 && line <= MOST_LINES) return line
  throw new SheetError(`A row of the workbook has no possible number (${String(reference).slice(0, 20)}).`)
}

function openCell({ r, t = 'n', s }: Record<string, string>, next: number): Open {
  const column = r === undefined ? next : columnOf(r)
  if (column === undefined || column >= MOST_COLUMNS)
    throw new SheetError(`A cell of the workbook has no possible place (${String(r).slice(0, 20)}).`)
  return { column, type: t, style: Number(s ?? 0), value: '' }
}

function place(cells: (Cell | undefined)[], open: Open, around: Around): void {
  const cell = cellOf(open, around)
  if (!cell || cell.text === '') return
  around.left.cells -= Math.max(1, open.column + 1 - cells.length)
  around.left.characters -= cell.text.length
  if (around.left.cells < 0 || around.left.characters < 0)
    throw new SheetError('The workbook has more cells than can be read. Split it into smaller ones.')
  while (cells.length < open.column) cells.push(undefined)
  cells[open.column] = cell
}

function cellOf({ type, style, value }: Open, { texts, days, origin }: Around): Cell | undefined {
  if (type === 's') return { kind: 'text', text: texts[Number(value)] ?? '' }
  if (type === 'inlineStr' || type === 'str') return { kind: 'text', text: value }
  if (type === 'b') return { kind: 'truth', text: value.trim() === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'e') return { kind: 'fault', text: value.trim() }
  if (type === 'd') return { kind: 'day', text: value.trim().slice(0, 10) }
  return numberCell(value.trim(), days[style] ?? false, origin)
}

function numberCell(text: string, isDay: boolean, origin: 1900 | 1904): Cell | undefined {
  if (text === '') return undefined
  const number = Number(text)
  if (!Number.isFinite(number)) return { kind: 'text', text }
  const day = isDay ? dayOfSerial(number, origin) : undefined
  return day ? { kind: 'day', text: day } : { kind: 'number', text: plain(number) }
}

/** 0.1 + 0.2 as people wrote it: fifteen digits, as spreadsheet programs show. */
const plain = (number: number) => String(Number.isInteger(number) ? number : Number(number.toPrecision(15)))
