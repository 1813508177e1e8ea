import { gammaBelow } from '../../engines/distributions.ts'
import { adjustForMany } from '../../engines/statistics/discovery.ts'
import { type FunnelPoint, funnel } from '../../engines/statistics/funnel.ts'
import { fitShape, type PooledRate, poolRate } from '../../engines/statistics/pooling.ts'
import { areaShape } from '../fit/pool.ts'
import { type Council, councils } from '../model/facts/councils.ts'

/** What councils can be compared on: a count, per child aged 0 to 17. */
export const measures = {
  inCare: 'Children in care, 31 March 2025',
  started: 'Children who came into care, 2024/25',
  ceased: 'Children who left care, 2024/25',
  inNeed: 'Children in need, 31 March 2025',
  onPlan: 'Children on a protection plan, 31 March 2025',
} as const

export type Measure = keyof typeof measures

export type Comparison = {
  measure: Measure
  name: string
  /** Per 10,000 children, England. */
  england: number
  /** In alphabetical order: there are no ranks, and no target. */
  areas: readonly ComparedArea[]
  /** Standard deviation between councils beyond chance, log scale. */
  spread: number
  /** Councils whose figure the publisher suppressed. */
  leftOut: readonly string[]
  caution: string
}

type ComparedArea = FunnelPoint & {
  /** Per 10,000 children. */
  rate: number
  pooled: PooledRate
  /** Chance of a difference this large if the area were an ordinary one, adjusted for the number of areas looked at. */
  adjusted: number
}

/** Councils beside one another on one measure: funnel limits, pooled ratios with intervals, chance for many looks. */
export function compareCouncils(measure: Measure): Comparison {
  if (!(measure in measures))
    throw new RangeError(`Councils can be compared on: ${Object.keys(measures).join(', ')}.`)
  const known = councils.filter((each) => each[measure] !== undefined)
  const england =
    known.reduce((sum, each) => sum + (each[measure] ?? 0), 0) /
    known.reduce((sum, each) => sum + each.population, 0)
  const observations = known.map((each) => ({
    name: each.name,
    observed: each[measure] ?? 0,
    expected: each.population * england,
  }))
  const { points, between } = funnel(observations)
  const shape = fitShape(observations, areaShape)
  const adjusted = adjustForMany(observations.map((each) => twoSided(each, shape)))
  const areas = points.map((point, i) => ({
    ...point,
    rate: 10_000 * england * point.ratio,
    pooled: poolRate(point, shape),
    adjusted: adjusted[i]!,
  }))
  return {
    measure,
    name: measures[measure],
    england: 10_000 * england,
    areas: areas.sort((a, b) => a.name.localeCompare(b.name)),
    spread: Math.sqrt(between),
    leftOut: councils.filter((each) => each[measure] === undefined).map((each: Council) => each.name),
    caution:
      'Only the number of children is allowed for, not their circumstances. A council outside the limits asks a question; it does not answer one.',
  }
}

/** Two-sided chance under the spread between ordinary areas: normal tails are too thin, so the gamma posterior is used. */
function twoSided({ observed, expected }: { observed: number; expected: number }, shape: number): number {
  const ratio = observed / expected
  const combined = 1 / (1 / shape + 1 / expected)
  const below = gammaBelow(combined, combined * ratio)
  return Math.min(1, 2 * Math.min(below, 1 - below))
}
