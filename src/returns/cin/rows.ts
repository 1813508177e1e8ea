import { type Day, readDay } from './days.ts'
import type { Field, Table } from './fields.ts'
import { textOf, type XmlElement } from './tree.ts'

/** One row of a table: a group of the census with its values. `index` counts from 0 within the table; -1 marks a row that is not there. */
export class Row<T extends Table = Table> {
  readonly table: T
  readonly index: number
  readonly line: number
  readonly #element: XmlElement | undefined

  constructor(table: T, index: number, element: XmlElement | undefined) {
    this.table = table
    this.index = index
    this.line = element?.line ?? 0
    this.#element = element
  }

  /** A value without white space at its ends; undefined where it is absent or blank. */
  text(field: Field<T>): string | undefined {
    return textOf(this.#element, field)
  }

  has(field: Field<T>): boolean {
    return this.text(field) !== undefined
  }

  /** A value as a day; undefined where it is absent or no day. */
  day(field: Field<T>): Day | undefined {
    return readDay(this.text(field))
  }

  /** Is the flag set? 1 and true mean yes. */
  isTrue(field: Field<T>): boolean {
    return /^(1|true)$/i.test(this.text(field) ?? '')
  }

  /** Is the flag plainly not set? 0 and false mean no; a missing flag is neither. */
  isFalse(field: Field<T>): boolean {
    return /^(0|false)$/i.test(this.text(field) ?? '')
  }
}

/** A row that the census does not have, for rules that look at one. */
export const noRow = <T extends Table>(table: T): Row<T> => new Row(table, -1, undefined)
