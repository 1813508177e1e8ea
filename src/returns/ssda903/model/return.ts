import { Child } from './child.ts'
import { Table } from './table.ts'
import { TABLE_NAMES, type TableName } from './tables.ts'
import type { Words } from './words.ts'

export type Tables = { readonly [T in TableName]: Table<T> }

/** One year's return and, where given, last year's and the episodes of the years before, with the rows grouped by child. */
export class Return {
  readonly words: Words
  readonly now: Tables
  readonly last: Tables | null
  /** Episodes of the years before last year's return. */
  readonly earlier: Tables | null
  /** Children in the order in which the return first names them. */
  readonly children: ChildIndex

  constructor(words: Words, now: Table[], last: Table[] | null, earlier: Table[] | null = null) {
    this.words = words
    this.now = allTables(words, now)
    this.last = last && allTables(words, last)
    this.earlier = earlier && allTables(words, earlier)
    this.children = new ChildIndex(
      words,
      [this.now, this.last, this.earlier].filter((set) => set !== null),
    )
  }

  child(index: number): Child {
    return new Child(this, index)
  }

  get rows(): number {
    return [this.now, this.last]
      .flatMap((set) => (set ? Object.values(set) : []))
      .reduce((n, t) => n + t.length, 0)
  }
}

function allTables(words: Words, given: Table[]): Tables {
  const byName = new Map(given.map((table) => [table.name, table]))
  const entries = TABLE_NAMES.map((name) => [name, byName.get(name) ?? emptyTable(name, words)])
  return Object.fromEntries(entries) as Tables
}

function emptyTable(name: TableName, words: Words): Table {
  return new Table(name, words, [], 0, new Set(), null)
}

/** Rows of one table by child: the rows of child c are order[start[c]] to order[start[c + 1] - 1], in file order. */
type Grouped = { of: Int32Array; start: Int32Array; order: Int32Array }

export class ChildIndex {
  readonly names: string[] = []
  #groups = new Map<Table, Grouped>()

  constructor(words: Words, sets: Tables[]) {
    const numbers = new Map<string, number>()
    const owners = sets
      .flatMap((set) => Object.values(set) as Table[])
      .map((table) => [table, this.#own(table, words, numbers)] as const)
    for (const [table, of] of owners) this.#groups.set(table, group(of, this.names.length))
  }

  get length(): number {
    return this.names.length
  }

  /** The child that a row belongs to. */
  of(table: Table, row: number): number {
    return this.#groups.get(table)?.of[row] ?? -1
  }

  /** The rows of a child in a table, in file order, each made by `make` from its number. */
  rows<R>(table: Table, child: number, make: (row: number) => R): R[] {
    const { start, order } = this.#groups.get(table)!
    const rows: R[] = []
    for (let i = start[child]!; i < start[child + 1]!; i++) rows.push(make(order[i]!))
    return rows
  }

  /** The child of every row; rows without an identifier are each taken for a child of their own. */
  #own(table: Table, words: Words, numbers: Map<string, number>): Int32Array {
    const byWord = new Map<number, number>()
    return Int32Array.from({ length: table.length }, (_, row) => {
      const word = table.idAt(row, 'CHILD')
      const known = byWord.get(word)
      if (known !== undefined) return known
      const name = words.value[word]!
      if (name === '') return this.names.push('') - 1
      const number = numbers.get(name) ?? this.names.push(words.raw[word]!) - 1
      numbers.set(name, number)
      byWord.set(word, number)
      return number
    })
  }
}

/** Counting sort: linear in rows and children. */
function group(of: Int32Array, children: number): Grouped {
  const start = new Int32Array(children + 1)
  for (const child of of) start[child + 1]!++
  for (let child = 0; child < children; child++) start[child + 1]! += start[child]!
  const next = start.slice()
  const order = new Int32Array(of.length)
  of.forEach((child, row) => {
    order[next[child]!++] = row
  })
  return { of, start, order }
}
