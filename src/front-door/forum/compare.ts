import { type Shown, suppress } from '../../engines/statistics/suppress.ts'
import { OUTCOME_KEYS, type Outcome } from '../outcomes/outcomes.ts'

export type Counts = Record<Outcome, number>

/** What a group of people would offer, as it may be shown. */
export interface Column {
  who: string
  /** How many answered; undefined where too few did to show anything. */
  people: number | undefined
  offers: Record<Outcome, Shown>
}

/** Fewer answers than these could be told apart: nothing of them is shown. */
export const FEWEST = 6

const RULE = { smallest: 3, roundTo: 1 }

export const countsOf = (offers: readonly Outcome[]): Counts =>
  Object.fromEntries(
    OUTCOME_KEYS.map((outcome) => [outcome, offers.filter((one) => one === outcome).length]),
  ) as Counts

const totalOf = (counts: Counts): number => OUTCOME_KEYS.reduce((sum, outcome) => sum + counts[outcome], 0)

/** Counts as they may be shown: none of fewer than six people, and no small one that could be had by taking away. */
export function columnOf(who: string, counts: Counts): Column {
  const people = totalOf(counts)
  const values = OUTCOME_KEYS.map((outcome) => counts[outcome])
  const shown = people < FEWEST ? values.map((): Shown => 'small') : suppress(values, RULE)
  const offers = Object.fromEntries(OUTCOME_KEYS.map((outcome, at) => [outcome, shown[at]!]))
  return { who, people: people < FEWEST ? undefined : people, offers: offers as Column['offers'] }
}

/**
 * Of all pairs of two people, in how many both would offer the same: 1 where all agree (Simpson 1949). To the nearest
 * tenth, so that no hidden count can be worked out; undefined for fewer than six people.
 */
export function agreement(counts: Counts): number | undefined {
  const people = totalOf(counts)
  if (people < FEWEST) return undefined
  const pairs = OUTCOME_KEYS.reduce((sum, outcome) => sum + counts[outcome] * (counts[outcome] - 1), 0)
  return Math.round((pairs / (people * (people - 1))) * 10) / 10
}

/** Teams of which enough answered; the rest together, where they are enough, so that no team is had by taking away. */
export function byTeam(teams: ReadonlyMap<string, Counts>): Column[] {
  const shown = [...teams].filter(([, counts]) => totalOf(counts) >= FEWEST)
  const others = [...teams].filter(([, counts]) => totalOf(counts) < FEWEST)
  const rest = others.map(([, counts]) => counts).reduce(add, countsOf([]))
  // Taking these from all would give what the few left would offer: one team more stays hidden with them.
  if (totalOf(rest) > 0 && totalOf(rest) < FEWEST) shown.sort(byPeople).pop()
  const columns = shown.sort(([a], [b]) => a.localeCompare(b)).map(([who, counts]) => columnOf(who, counts))
  return totalOf(rest) >= FEWEST ? [...columns, columnOf('Other teams', rest)] : columns
}

const byPeople = ([, a]: [string, Counts], [, b]: [string, Counts]) => totalOf(b) - totalOf(a)

const add = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(OUTCOME_KEYS.map((outcome) => [outcome, a[outcome] + b[outcome]])) as Counts
