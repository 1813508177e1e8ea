import { plainPounds } from '../../platform/money.ts'
import { toCsv } from '../../record/csv.ts'
import { byLine, type LedgerRow, sumOf } from './read-ledger.ts'

/** Every entry, for the council's own ledger. */
export const entriesCsv = (rows: readonly LedgerRow[]): string =>
  toCsv([
    ['Entry', 'Day', 'Section 251 line', 'For', 'Pounds', 'Reverses'],
    ...rows.map(({ posting, on, line, kind, pence, reverses }) => [
      posting,
      on,
      line,
      kind,
      numeric(pence),
      reverses,
    ]),
  ])

/** A line for each line of the section 251 outturn. */
export const linesCsv = (rows: readonly LedgerRow[]): string =>
  toCsv([
    ['Section 251 line', 'Entries', 'Pounds'],
    ...byLine(rows).map(({ line, entries, pence }) => [line, entries, numeric(pence)]),
  ])

/** The same for a program; money in whole pence. */
export const linesJson = (rows: readonly LedgerRow[], from: string, until: string): string =>
  JSON.stringify({ from, until, pence: sumOf(rows), lines: byLine(rows) }, null, 2)

/** A number, so that no spreadsheet takes a minus for a formula. */
const numeric = (pence: number): number => Number(plainPounds(pence))
