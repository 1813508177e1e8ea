import { suppress } from '../../engines/statistics/suppress.ts'
import type { ListRow } from '../annex-a/row.ts'
import type { Ask, Fact } from './picture.ts'
import type { Measure } from './published.ts'

/** Counts as this viewer may see them: small ones are undefined, and then others are rounded to the nearest five. */
export const shown = (ask: Ask, counts: readonly number[]): (number | undefined)[] =>
  ask.hideSmall
    ? suppress(counts).map((count) => (typeof count === 'number' ? count : undefined))
    : [...counts]

const shownAlone = (ask: Ask, count: number): number | undefined => shown(ask, [count])[0]

export const countOf = (ask: Ask, what: string, count: number): Fact => ({
  what,
  value: shownAlone(ask, count),
  unit: '',
})

/** A share of some in per cent; where small numbers are hidden, only if neither those nor the others are few. */
export function shareOf(ask: Ask, what: string, part: number, whole: number, measure?: Measure): Fact {
  const few = (count: number) => ask.hideSmall && count > 0 && count < 6
  const value = whole === 0 || few(part) || few(whole - part) ? undefined : (100 * part) / whole
  return { what, value: value === undefined ? undefined : Math.round(value * 10) / 10, unit: '%', measure }
}

/** For 10,000 children who live here; `times` makes a year of what the list covers. */
export function rateOf(ask: Ask, what: string, count: number, measure?: Measure, times = 1): Fact {
  const counted = shownAlone(ask, count)
  const value = counted === undefined || !ask.children ? undefined : (counted * times * 10_000) / ask.children
  return {
    what,
    value: value === undefined ? undefined : Math.round(value * 10) / 10,
    unit: 'for 10,000',
    measure,
  }
}

/** How many rows fall on each of these, in their order. */
export const tally = <T extends string>(
  rows: readonly ListRow[],
  order: readonly T[],
  of: (row: ListRow) => T | undefined,
): number[] => order.map((each) => rows.filter((row) => of(row) === each).length)

export const has =
  (column: string, letter: string) =>
  ({ values }: ListRow) =>
    values[column] === letter
