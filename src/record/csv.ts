import { type Cell, safeCell } from '../platform/csv.ts'

/**
 * Rows as CSV (RFC 4180, with the mark that spreadsheets know UTF-8 by). A text that a spreadsheet would take for a
 * formula is given an apostrophe in front.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => row.map(safeCell).join(',')).join('\r\n')}\r\n`
}
