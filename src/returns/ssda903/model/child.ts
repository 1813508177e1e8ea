import type { Return, Tables } from './return.ts'
import type { RowOf, Table } from './table.ts'
import { TABLE_NAMES, type TableName } from './tables.ts'

/** A child's rows by table, in file order. */
export type ChildRows = { readonly [T in TableName]: readonly RowOf<T>[] }

type EpisodeRow = RowOf<'Episodes'>

/** Everything a return says about one child: this year's rows, and last year's under `last`. */
export class Child {
  readonly index: number
  readonly rows: ChildRows
  readonly last: ChildRows
  /** True when last year's return was given. */
  readonly hasLast: boolean
  /** Episodes of the years before last year's return; null where they are not known. */
  readonly earlier: readonly EpisodeRow[] | null
  #return: Return
  #byStart: readonly EpisodeRow[] | undefined
  #lastByStart: readonly EpisodeRow[] | undefined

  constructor(source: Return, index: number) {
    this.index = index
    this.#return = source
    this.rows = new LazyRows(source, source.now, index) as unknown as ChildRows
    this.last = new LazyRows(source, source.last, index) as unknown as ChildRows
    this.hasLast = source.last !== null
    this.earlier =
      source.earlier && (new LazyRows(source, source.earlier, index) as unknown as ChildRows).Episodes
  }

  get id(): string {
    return this.#return.children.names[this.index]!
  }

  /** The child's first header row. */
  get header(): RowOf<'Header'> | undefined {
    return this.rows.Header[0]
  }

  get episodes(): readonly EpisodeRow[] {
    return this.rows.Episodes
  }

  /** Episodes with a readable start, earliest first; those that start together keep the order of the file. */
  get byStart(): readonly EpisodeRow[] {
    this.#byStart ??= sortBy(this.rows.Episodes, (episode) => episode.DECOM)
    return this.#byStart
  }

  /** Last year's episodes with a readable start, earliest first. */
  get lastByStart(): readonly EpisodeRow[] {
    this.#lastByStart ??= sortBy(this.last.Episodes, (episode) => episode.DECOM)
    return this.#lastByStart
  }

  get isUasc(): boolean {
    return this.rows.UASC.length > 0
  }
}

/** Rows whose day can be read, earliest first, otherwise in file order. */
export function sortBy<R>(rows: readonly R[], day: (row: R) => number): readonly R[] {
  const dated = rows.filter((row) => !Number.isNaN(day(row)))
  return dated.length < 2 ? dated : dated.sort((a, b) => day(a) - day(b))
}

/** Makes the row objects of a table when a rule first asks for them. */
class LazyRows {
  readonly source: Return
  readonly tables: Tables | null
  readonly index: number
  readonly made: (readonly RowOf<TableName>[] | undefined)[] = []

  constructor(source: Return, tables: Tables | null, index: number) {
    this.source = source
    this.tables = tables
    this.index = index
  }

  make(name: TableName): readonly RowOf<TableName>[] {
    const table = this.tables?.[name] as Table | undefined
    if (!table || table.length === 0) return NONE
    return this.source.children.rows(table, this.index, (at) => table.row(at) as RowOf<TableName>)
  }
}

const NONE: readonly RowOf<TableName>[] = []

TABLE_NAMES.forEach((name, slot) => {
  Object.defineProperty(LazyRows.prototype, name, {
    get(this: LazyRows) {
      this.made[slot] ??= this.make(name)
      return this.made[slot]
    },
  })
})
