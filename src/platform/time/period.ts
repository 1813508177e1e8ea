import { addDays, type Day } from './day.ts'

/** From its first day to the day after its last (`until` is not in it); open while `until` is null. */
export interface Period {
  from: Day
  until: Day | null
}

/** Is the day in the period? */
export const holdsOn = (period: Period, day: Day): boolean =>
  period.from <= day && (period.until === null || day < period.until)

/** Is there a day that is in both? */
export const overlap = (a: Period, b: Period): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until)

/** The days that both have; undefined where they have none. */
export function common(a: Period, b: Period): Period | undefined {
  if (!overlap(a, b)) return undefined
  const until = a.until === null ? b.until : b.until === null || a.until < b.until ? a.until : b.until
  return { from: a.from > b.from ? a.from : b.from, until }
}

/** A period as PostgreSQL's daterange. */
export const toRange = ({ from, until }: Period): string => `[${from},${until ?? ''})`

/** Reads PostgreSQL's canonical daterange, `[2026-01-01,2026-02-01)`. @throws Error on an unbounded beginning. */
export function fromRange(range: string): Period {
  const [from, until] = range.slice(1, -1).split(',')
  if (!from) throw new Error('a period has a first day')
  return { from, until: until || null }
}

/** A period that people state by its first and last day. */
export const fromDays = (first: Day, last: Day | null): Period => ({
  from: first,
  until: last && addDays(last, 1),
})

/** The last day in it, as people say it; null while it is open. */
export const lastDay = (period: Period): Day | null => period.until && addDays(period.until, -1)
