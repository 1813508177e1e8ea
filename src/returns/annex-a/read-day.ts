import { dayOfSerial } from '../xlsx/cell.ts'
import type { Cell } from '../xlsx/index.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day as YYYY-MM-DD, from a day of the workbook or from text: 3/4/2025, 03-Apr-25, 2025-04-03 00:00, or a day number
 * that lost its form. Days come before months, as in Britain. Undefined for what is no day of the calendar.
 */
export function readDay(cell: Cell): string | undefined {
  if (cell.kind === 'day') return cell.text
  const text = cell.text.trim().toLowerCase()
  const number = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : undefined
  if (number !== undefined && number > 10_000) return dayOfSerial(number, 1900)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t]|$)/.exec(text)
  if (iso) return real(iso[1]!, iso[2]!, iso[3]!)
  const british = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})[-/., ]+(\d{4}|\d{2})(?:[ t]|$)/.exec(text)
  return british ? real(british[3]!, british[2]!, british[1]!) : undefined
}

function real(year: string, month: string, day: string): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3)) + 1
  const [y, m, d] = [fullYear(Number(year)), /[a-z]/.test(month) ? named : Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  return m >= 1 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
    ? date.toISOString().slice(0, 10)
    : undefined
}

/** Two figures are of this century up to 2049. */
const fullYear = (year: number) => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year)
