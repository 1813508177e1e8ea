import { addDays, addMonths, ageOn, daysBetween } from '../../platform/time/day.ts'
import type { ListRow } from '../annex-a/row.ts'
import { isWorkingDay } from '../cin/working-days.ts'

export const LENGTHS = [
  'Under 3 months',
  '3 to 6 months',
  '6 months to a year',
  '1 to 2 years',
  '2 years or more',
] as const
export type Length = (typeof LENGTHS)[number]

/** How long something lasted, or has lasted by a day. */
export function lengthOf(from: string | undefined, until: string): Length | undefined {
  if (!from || from > until) return undefined
  const ends = [3, 6, 12, 24].map((months) => addMonths(from, months))
  const band = ends.findIndex((end) => until < end)
  return LENGTHS[band < 0 ? 4 : band]
}

export const AGES = ['Under 1 or unborn', '1 to 4', '5 to 9', '10 to 15', '16 and 17', '18 and over'] as const
export type Age = (typeof AGES)[number]

export function ageOf({ values }: ListRow, on: string): Age | undefined {
  const born = values['Date of Birth']
  const age = born ? (born > on ? -1 : ageOn(born, on)) : Number(values['Age of Child (Years)'] ?? Number.NaN)
  if (Number.isNaN(age)) return undefined
  return AGES[[1, 5, 10, 16, 18, 999].findIndex((end) => age < end)]
}

/** Working days from the day after one to another; undefined where the second comes first or years later. */
export function workingDaysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (!from || !to || to < from || daysBetween(from, to) > 1_000) return undefined
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) count++
  }
  return count
}

/** A number among bands that end before these: ["0 to 10", "11 to 15", …]. */
export function bandOf(
  number: number | undefined,
  ends: readonly number[],
  names: readonly string[],
): string | undefined {
  if (number === undefined) return undefined
  const band = ends.findIndex((end) => number <= end)
  return names[band < 0 ? ends.length : band]
}

/** The months up to a day, as "2026-03", earliest first. */
export function monthsUpTo(on: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => addMonths(`${on.slice(0, 7)}-01`, i - count + 1).slice(0, 7))
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
export const monthInWords = (month: string): string => MONTH.format(new Date(`${month}-01T00:00:00Z`))
