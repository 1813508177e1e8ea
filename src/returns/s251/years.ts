import { KithError } from '../../platform/errors.ts'

/** "2025-26" for 2026. */
export const nameOfYear = (year: string): string => `${Number(year) - 1}-${year.slice(2)}`

/** 1 April and 31 March. */
export const daysOfYear = (year: string) => ({ from: `${Number(year) - 1}-04-01`, to: `${year}-03-31` })

/** The financial year that a day lies in, by its last March. */
export const yearOn = (day: string): string =>
  String(Number(day.slice(0, 4)) + (day.slice(5) >= '04-01' ? 1 : 0))

/** @throws KithError `not-found` for what is no year. */
export function mustBeYear(year: string | undefined): string {
  if (year && /^20[0-9]{2}$/.test(year)) return year
  throw new KithError('not-found', 'There is no such year. Choose one on the page of the outturn.')
}
