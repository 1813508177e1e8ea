/** What a cell holds. A day is written YYYY-MM-DD, a truth TRUE or FALSE; a fault is an error such as #N/A. */
export type Cell = { kind: 'text' | 'number' | 'day' | 'truth' | 'fault'; text: string }

/** One line of a sheet that holds anything; `line` counts from 1 as a spreadsheet program shows it. */
export type SheetRow = { line: number; cells: (Cell | undefined)[] }

/** "AB" of "AB12" as a number from 0; undefined where there are no letters. */
export function columnOf(reference: string): number | undefined {
  let column = 0
  let at = 0
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return at === 0 ? undefined : column - 1
}

/** 27 as "AB". */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

const DAY_MS = 86_400_000
/** Day nought of the spreadsheet calendars, which believe in a 29 February 1900. */
const ORIGINS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }
const LAST_SERIAL = 2_958_465

/** A spreadsheet's day number as YYYY-MM-DD; undefined for what is no day. */
export function dayOfSerial(serial: number, origin: keyof typeof ORIGINS): string | undefined {
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return undefined
  return new Date(ORIGINS[origin] + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10)
}

/** YYYY-MM-DD as a spreadsheet's day number. */
export const serialOfDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - ORIGINS[1900]) / DAY_MS
