import { addDays, type Day, isWeekend } from './days.ts'

/**
 * Bank holidays of England that no yearly rule gives, and the days they took the place of.
 * Source: royal proclamations; gov.uk/bank-holidays.
 */
const EXTRA: Record<string, readonly Day[]> = {
  2011: ['2011-04-29'],
  2012: ['2012-06-04', '2012-06-05'],
  2020: ['2020-05-08'],
  2022: ['2022-06-02', '2022-06-03', '2022-09-19'],
  2023: ['2023-05-08'],
}
const MOVED: ReadonlySet<Day> = new Set(['2012-05-28', '2020-05-04', '2022-05-30'])

const holidays = new Map<string, ReadonlySet<Day>>()

/** Monday to Friday, and no bank holiday in England (Banking and Financial Dealings Act 1971). */
export function isWorkingDay(day: Day): boolean {
  const year = day.slice(0, 4)
  const known = holidays.get(year) ?? new Set(bankHolidays(Number(year)))
  holidays.set(year, known)
  return !isWeekend(day) && !known.has(day)
}

/** The day that comes a number of working days before another. */
export function workingDaysBefore(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, -1)
    if (isWorkingDay(at)) left--
  }
  return at
}

/** The bank holidays of a year in England. */
export function bankHolidays(year: number): Day[] {
  const easter = easterSunday(year)
  const christmas = nextFree(`${year}-12-25`, [])
  const yearly = [
    nextFree(`${year}-01-01`, []),
    addDays(easter, -2),
    addDays(easter, 1),
    monday(`${year}-05-01`),
    addDays(monday(`${year}-06-01`), -7),
    addDays(monday(`${year}-09-01`), -7),
    christmas,
    nextFree(`${year}-12-26`, [christmas]),
  ]
  return [...yearly.filter((day) => !MOVED.has(day)), ...(EXTRA[year] ?? [])]
}

/** The first Monday on or after a day. */
function monday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, (8 - weekday) % 7)
}

/** The day itself, or the next that is neither at a weekend nor taken. */
function nextFree(day: Day, taken: readonly Day[]): Day {
  return isWeekend(day) || taken.includes(day) ? nextFree(addDays(day, 1), taken) : day
}

/** Easter Sunday by the Gregorian calendar (the anonymous algorithm of 1876). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  return addDays(`${year}-03-22`, moon + weekday - 7 * late)
}
