import type { CodeSetName } from './codes/index.ts'

/** What a column holds: words, a whole number, a day, or one of a set of codes. */
export type ColumnKind = 'text' | 'number' | 'day' | CodeSetName

export type Column = {
  /** As Ofsted’s workbook has it. */
  name: string
  kind: ColumnKind
  /** Must be filled in for every row. */
  must: boolean
  /** Other names that real files give it, or that earlier years had. */
  also?: readonly string[]
}

export type List = { number: number; title: string; columns: readonly Column[] }

export const must = (name: string, kind: ColumnKind = 'text', ...also: string[]): Column => ({
  name,
  kind,
  must: true,
  also,
})
export const may = (name: string, kind: ColumnKind = 'text', ...also: string[]): Column => ({
  name,
  kind,
  must: false,
  also,
})
