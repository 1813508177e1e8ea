import { type ColumnOf, columnsOf, TABLE_NAMES, type TableName, type ValuesOf } from './tables.ts'
import type { Words } from './words.ts'

/** Where rows come from: each file from its first row on, and the line of every row. */
export type Origin = { files: { from: number; file: string }[]; lines: Uint32Array }

/** One list of a return, column by column. */
export class Table<T extends TableName = TableName> {
  readonly name: T
  readonly words: Words
  /** Numbers of words, in the order of `columnsOf`. */
  readonly columns: Uint32Array[]
  /** Columns the file had; the others are blank throughout. */
  readonly has: ReadonlySet<string>
  readonly length: number
  readonly origin: Origin | null

  constructor(
    name: T,
    words: Words,
    columns: Uint32Array[],
    length: number,
    has: ReadonlySet<string>,
    origin: Origin | null,
  ) {
    this.name = name
    this.words = words
    this.columns = columns
    this.length = length
    this.has = has
    this.origin = origin
  }

  row(at: number): RowOf<T> {
    return new ROWS[this.name](this, at) as unknown as RowOf<T>
  }

  /** The number of the word in a cell; for joining rows. */
  idAt(at: number, column: string): number {
    return this.columns[slotOf(this.name, column)]?.[at] ?? 0
  }

  /** The file and line a row was read from; null for rows that did not come from a file. */
  placeOf(at: number): { file: string | null; line: number | null } {
    const file = this.origin?.files.findLast(({ from }) => from <= at)?.file ?? null
    return { file, line: this.origin?.lines[at] ?? null }
  }

  /** The text as it was written. */
  rawAt(at: number, column: string): string {
    return this.words.raw[this.idAt(at, column)] ?? ''
  }
}

/** A row of a list: its columns by name, and whether a cell was filled. `at` counts from 0. */
export class Row {
  readonly table: Table
  at: number

  constructor(table: Table, at: number) {
    this.table = table
    this.at = at
  }
}

export type RowOf<T extends TableName> = ValuesOf<T> &
  Row & {
    /** True when something was written in the cell, readable or not. */
    given(column: ColumnOf<T>): boolean
    text(column: ColumnOf<T>): string
  }

type RowClass = new (table: Table, at: number) => Row

const SLOTS = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, new Map(columnsOf(name).map(([column], slot) => [column, slot]))]),
) as Record<TableName, Map<string, number>>

/** The place of a column in its table, or -1. */
export function slotOf(table: TableName, column: string): number {
  return SLOTS[table].get(column) ?? -1
}

const ROWS = Object.fromEntries(TABLE_NAMES.map((name) => [name, rowClass(name)])) as Record<
  TableName,
  RowClass
>

/** A class whose properties are the table's columns, read from the columnar store when they are asked for. */
function rowClass(name: TableName): RowClass {
  const slots: Record<string, number> = Object.fromEntries(SLOTS[name])
  class TableRow extends Row {
    given(column: string): boolean {
      return this.text(column) !== ''
    }
    text(column: string): string {
      const { columns, words } = this.table
      return words.value[columns[slots[column]!]![this.at]!]!
    }
  }
  for (const [slot, [column, kind]] of columnsOf(name).entries())
    Object.defineProperty(TableRow.prototype, column, { get: reader(kind, slot) })
  return TableRow
}

function reader(kind: string, slot: number): (this: Row) => string | number {
  if (kind === 'date')
    return function () {
      return this.table.words.day[this.table.columns[slot]![this.at]!]!
    }
  if (kind === 'number')
    return function () {
      return this.table.words.number[this.table.columns[slot]![this.at]!]!
    }
  return function () {
    return this.table.words.value[this.table.columns[slot]![this.at]!]!
  }
}
