import type { FactValue } from '../../record/history/fact-table.ts'

/** Why a value is in a return: in words, with the ledger entry that it rests on. */
export interface Basis {
  says: string
  /** The ledger entry; undefined where the value is worked out, or stands on the person’s own record. */
  entry?: string | undefined
}

/** One row of a list of a return, with where it comes from; `because` where single values come from elsewhere. */
export interface DerivedRow {
  list: string
  cells: Readonly<Record<string, string>>
  from: Basis
  because?: Readonly<Record<string, Basis>>
}

/** A child in a return: rows in the order in which the return has them. */
export interface DerivedChild {
  number: string
  person: string
  rows: readonly DerivedRow[]
}

/** DD/MM/YYYY, as the SSDA903 writes days. */
export const britishDay = (day: FactValue | undefined): string =>
  day ? String(day).split('-').reverse().join('/') : ''

/** The cells in which something stands. */
export const filled = (cells: Readonly<Record<string, FactValue | undefined>>): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(cells))
    if (value !== null && value !== undefined && value !== '') found[name] = String(value)
  return found
}
