import { type Origin, slotOf, Table } from './table.ts'
import { columnsOf, type TableName } from './tables.ts'
import type { Words } from './words.ts'

/** Takes rows one by one and gives a columnar table at the end. */
export class TableBuilder {
  readonly name: TableName
  readonly words: Words
  #columns: Uint32Array[]
  #lines = new Uint32Array(64)
  #has: Set<string>
  #files: Origin['files'] = []
  length = 0

  constructor(name: TableName, words: Words, has: Iterable<string>) {
    this.name = name
    this.words = words
    this.#has = new Set(has)
    this.#columns = columnsOf(name).map(() => new Uint32Array(64))
  }

  /** The rows added from now on come from this file. */
  from(file: string): void {
    if (this.#files.at(-1)?.file !== file) this.#files.push({ from: this.length, file })
  }

  /** `slots[i]` is the column that `cells[i]` belongs to; -1 passes a cell over. */
  add(slots: readonly number[], cells: readonly string[], line: number): void {
    if (this.length === this.#lines.length) this.#grow()
    for (let i = 0; i < slots.length; i++) {
      const column = this.#columns[slots[i]!]
      if (column) column[this.length] = this.words.id(cells[i] ?? '')
    }
    this.#lines[this.length++] = line
  }

  slots(columns: readonly string[]): number[] {
    return columns.map((column) => slotOf(this.name, column))
  }

  done(): Table {
    const origin = this.#files.length === 0 ? null : { files: this.#files, lines: this.#lines }
    return new Table(this.name, this.words, this.#columns, this.length, this.#has, origin)
  }

  #grow(): void {
    const larger = (array: Uint32Array) => {
      const grown = new Uint32Array(array.length * 2)
      grown.set(array)
      return grown
    }
    this.#columns = this.#columns.map(larger)
    this.#lines = larger(this.#lines)
  }
}
