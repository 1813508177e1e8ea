import { mean } from '../../engines/summary.ts'
import { beside, type OwnFigure, ownFigures } from './beside.ts'
import type { KnownCouncil, Year } from './facts/three-years.ts'
import type { IndicatorKey } from './indicators.ts'
import { type Expected, expectedOf, similarTo } from './similar.ts'

export type OwnRow = OwnFigure & {
  /** Mean of the councils alike that publish a figure. */
  alike: number | undefined
  /** From the traits of the council, by the fit to all others. */
  expected: Expected | undefined
}

/** One council on every indicator: beside England, the councils alike, and what its traits would lead one to expect. */
export function ownTable(council: KnownCouncil, year: Year): OwnRow[] {
  const alike = similarTo(council)?.neighbours.map(({ name }) => name) ?? []
  return ownFigures(council, year).map((each) => ({
    ...each,
    alike: meanOf(each.key, year, alike),
    expected: expectedOf(council, each.key, year),
  }))
}

function meanOf(key: IndicatorKey, year: Year, names: readonly string[]): number | undefined {
  const rates = beside(key, year).areas.flatMap(({ name, rate }) => (names.includes(name) ? [rate] : []))
  return rates.length > 0 ? mean(rates) : undefined
}
