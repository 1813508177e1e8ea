import type { FactValue } from '../../record/history/fact-table.ts'
import type { Basis } from '../derive/row.ts'
import type { SsdTable } from './columns.ts'

/** One row of a table of the dataset, and why it is there. */
export interface SsdRow {
  table: SsdTable
  cells: Readonly<Record<string, string>>
  from: Basis
}

type Cells = Readonly<Record<string, FactValue | boolean | undefined>>

/** A row; blanks are left out, true and false are Y and N as the dataset writes them. */
export function row(table: SsdTable, cells: Cells, says: string, entry?: string): SsdRow {
  const told = Object.entries(cells).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  return {
    table,
    cells: Object.fromEntries(told.map(([name, value]) => [name, inText(value)])),
    from: { says, entry },
  }
}

const inText = (value: Cells[string]): string =>
  typeof value === 'boolean' ? (value ? 'Y' : 'N') : String(value)

/** A code of a return for yes or no, as the dataset writes it; undefined where nothing is said. */
export function yesNo(value: FactValue | undefined): boolean | undefined {
  if (value === null || value === undefined || value === '') return undefined
  return ['1', 'true', 'y'].includes(String(value).toLowerCase())
}
