import { KithError } from '../../platform/errors.ts'
import type { Day } from '../../platform/time/day.ts'

/** The returns that are derived from the record. */
export const KINDS = { ssda903: 'Children looked after (SSDA903)', cin: 'Children in need census' } as const
export type Kind = keyof typeof KINDS

export const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text)

/** What is derived: a return of a collection year, as things stood on a day. */
export interface Asked {
  kind: Kind
  /** The year in which the collection ends: 2026 for 2025-26. */
  year: number
  /** 1 April and 31 March. */
  from: Day
  to: Day
  /** The last day that is looked at: in the year, 31 March when all of it is over. */
  on: Day
}

/** What the record is read for: one return’s lists, or everything that any of them asks. */
export type Scope = Omit<Asked, 'kind'> & { kind: Kind | 'all' }

/** Everything that had begun by a day, whatever year it belongs to. */
export const wholeHistory = (on: Day): Asked => ({
  kind: 'cin',
  year: yearOn(on),
  from: '0001-01-01',
  to: on,
  on,
})

/** The collection years that can be derived, by their last March: those whose forms and rules are known. */
export const YEARS: Record<Kind, { first: number; last: number }> = {
  ssda903: { first: 2023, last: 2027 },
  cin: { first: 2023, last: 2027 },
}

/** "2025-26" for 2026. */
export const nameOfYear = (year: number): string => `${year - 1}-${String(year).slice(2)}`

/** 2026 for "2025-26" or "2026"; undefined for anything else. */
export function yearNamed(text: string): number | undefined {
  const match = /^(20\d\d)(?:[-/_](\d\d))?$/.exec(text.trim())
  if (!match) return undefined
  const first = Number(match[1])
  if (match[2] === undefined) return first
  return (first + 1) % 100 === Number(match[2]) ? first + 1 : undefined
}

/** The collection year that a day lies in, by its last March. */
export const yearOn = (day: Day): number => Number(day.slice(0, 4)) + (day.slice(5) >= '04-01' ? 1 : 0)

/** @throws KithError `invalid` with a sentence where there is no such year, or the day lies before it. */
export function askedOf(kind: Kind, year: number, on?: Day): Asked {
  const { first, last } = YEARS[kind]
  if (year < first || year > last)
    throw new KithError(
      'invalid',
      `There is no form for this year. Choose one from ${nameOfYear(first)} to ${nameOfYear(last)}.`,
    )
  const [from, to] = [`${year - 1}-04-01`, `${year}-03-31`]
  if (on !== undefined && on < from)
    throw new KithError('invalid', 'The day lies before the year begins. Choose one from 1 April on.')
  return { kind, year, from, to, on: on === undefined || on > to ? to : on }
}
