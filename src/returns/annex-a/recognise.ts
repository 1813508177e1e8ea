import type { Cell, SheetRow } from '../xlsx/index.ts'
import { nearest } from './codes/nearest.ts'
import { plain } from './codes/plain.ts'
import type { Column, List } from './columns.ts'
import { LISTS } from './lists.ts'

/** Which list a sheet is, where its heading stands, and which of its cells belongs to which column. */
export type Recognised = {
  list: List
  line: number
  /** The list’s column of each cell; undefined for one that the list does not know. */
  columns: (Column | undefined)[]
  missing: Column[]
}

/** The heading is looked for in so many lines. */
const HEADING_LINES = 30
/** A heading that names less than this share of a list’s columns is not that list’s. */
const ENOUGH = 0.6

/** Recognises a sheet by its heading; its name decides between lists that fit equally. */
export function recognise(name: string, rows: readonly SheetRow[]): Recognised | undefined {
  let best: (Recognised & { share: number }) | undefined
  for (const { line, cells } of rows.slice(0, HEADING_LINES)) {
    if (cells.filter(Boolean).length < 5) continue
    for (const list of inOrderOf(name)) {
      const columns = columnsOf(list, cells)
      const missing = list.columns.filter((column) => !columns.includes(column))
      const share = 1 - missing.length / list.columns.length
      if (share >= ENOUGH && share > (best?.share ?? 0)) best = { list, line, columns, missing, share }
    }
    if (best) break
  }
  return best
}

/** The list that the sheet is named after first: "List 3", "List_3", "3 Referrals". */
function inOrderOf(name: string): readonly List[] {
  const number = Number(/\d+/.exec(name)?.[0])
  return LISTS.toSorted((a, b) => Number(b.number === number) - Number(a.number === number))
}

function columnsOf(list: List, cells: readonly (Cell | undefined)[]): (Column | undefined)[] {
  const names = new Map(
    list.columns.flatMap((column) =>
      [column.name, ...(column.also ?? [])].map((name) => [plain(name), column]),
    ),
  )
  const found = Array.from(cells, (cell) => (cell ? names.get(plain(cell.text)) : undefined))
  return found.map((column, i) => column ?? nearColumn(cells[i], list, found))
}

/** A column whose name is written a little otherwise, or cut short. */
function nearColumn(
  cell: Cell | undefined,
  { columns }: List,
  taken: readonly (Column | undefined)[],
): Column | undefined {
  const name = plain(cell?.text ?? '')
  if (name.length < 6) return undefined
  const free = columns.filter((column) => !taken.includes(column))
  const fits = free.filter(
    (column) => plain(column.name).startsWith(name) || name.startsWith(plain(column.name)),
  )
  if (fits.length === 1) return fits[0]
  const near = nearest(
    name,
    free.map((column) => plain(column.name)),
  )
  return free.find((column) => plain(column.name) === near)
}
