import type { Day } from '../../platform/time/day.ts'
import { isWorkingDay } from '../../returns/cin/working-days.ts'

/** A day as a whole number, days since 1 January 1970: a history adds and compares hundreds of thousands of them. */
export type DayNumber = number

const MILLISECONDS = 86_400_000
export const YEAR = 365.25

export const numberOf = (day: Day): DayNumber => Date.parse(day) / MILLISECONDS

/** Days and working days are worked out once: a council's history asks for the same twenty thousand again and again. */
const days = new Map<DayNumber, { day: Day; works?: boolean }>()

function known(number: DayNumber): { day: Day; works?: boolean } {
  const found = days.get(number)
  if (found) return found
  const fresh = { day: new Date(number * MILLISECONDS).toISOString().slice(0, 10) }
  days.set(number, fresh)
  return fresh
}

export const dayOf = (number: DayNumber): Day => known(number).day

function works(number: DayNumber): boolean {
  const found = known(number)
  found.works ??= isWorkingDay(found.day)
  return found.works
}

/** The birthday in whole years; for 29 February, 1 March in a year without one. */
export function birthdayOf(born: DayNumber, age: number): DayNumber {
  const day = new Date(born * MILLISECONDS)
  return Date.UTC(day.getUTCFullYear() + age, day.getUTCMonth(), day.getUTCDate()) / MILLISECONDS
}

/** Whole years lived. */
export function ageAt(born: DayNumber, on: DayNumber): number {
  const guess = Math.floor((on - born) / YEAR)
  if (birthdayOf(born, guess + 1) <= on) return guess + 1
  return birthdayOf(born, guess) > on ? guess - 1 : guess
}

/** The day itself or the next working day. */
export function workingDay(on: DayNumber): DayNumber {
  return works(on) ? on : workingDay(on + 1)
}

/** The day that comes a number of working days later. */
export function workingDaysAfter(on: DayNumber, count: number): DayNumber {
  let at = on
  for (let left = count; left > 0; ) if (works(++at)) left--
  return at
}

/** The year of a return by its last March: 2026 for 1 April 2025 to 31 March 2026. */
export function returnYearOf(on: DayNumber): number {
  const day = dayOf(on)
  return Number(day.slice(0, 4)) + (day.slice(5) >= '04-01' ? 1 : 0)
}

/** 1 April and 31 March of a return's year. */
export const yearSpan = (year: number): { first: DayNumber; last: DayNumber } => ({
  first: numberOf(`${year - 1}-04-01`),
  last: numberOf(`${year}-03-31`),
})
