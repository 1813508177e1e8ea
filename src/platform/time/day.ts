import { Temporal } from 'temporal-polyfill'

/** A calendar day, YYYY-MM-DD. Compared as text. */
export type Day = string

const ENGLAND = 'Europe/London'

/** The day that it is in England at a moment. */
export function dayInEngland(moment: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(ENGLAND)
    .toPlainDate()
    .toString()
}

/** Whole years lived by `today`. Born on 29 February, a person is a year older on 1 March in other years (the common law's reading). */
export function ageOn(birth: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}

/** The day on which a person reaches an age; for 29 February, 1 March in a year without one. */
export function birthday(birth: Day, age: number): Day {
  const year = Number(birth.slice(0, 4)) + age
  const day = Temporal.PlainDate.from(birth)
  return day.day === 29 && day.month === 2 && !isLeap(year)
    ? `${String(year).padStart(4, '0')}-03-01`
    : day.with({ year }).toString()
}

function isLeap(year: number): boolean {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).inLeapYear
}

/** A child is anyone under 18 (Children Act 1989 s.105; L513). An unborn child has no birth day and is one. */
export function isChild(birth: Day | null, today: Day): boolean {
  return birth === null || today < birthday(birth, 18)
}

export function addDays(from: Day, days: number): Day {
  return Temporal.PlainDate.from(from).add({ days }).toString()
}

export function addMonths(from: Day, months: number): Day {
  return Temporal.PlainDate.from(from).add({ months }).toString()
}

/** Days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to).days
}
