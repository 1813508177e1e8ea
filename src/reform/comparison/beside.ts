import { gammaBelow } from '../../engines/distributions.ts'
import { adjustForMany } from '../../engines/statistics/discovery.ts'
import { type FunnelPoint, funnel } from '../../engines/statistics/funnel.ts'
import { shareLimits } from '../../engines/statistics/limits.ts'
import { fitShape, type PooledRate, poolRate } from '../../engines/statistics/pooling.ts'
import { chanceOfPart, fitShareSpread, poolShare } from '../../engines/statistics/pooling-shares.ts'
import { areaShape } from '../fit/pool.ts'
import { type KnownCouncil, knownCouncils, type Year } from './facts/three-years.ts'
import { type Counted, INDICATORS, type IndicatorKey, indicatorKeys, isSmall, scaleOf } from './indicators.ts'

export type BesideArea = FunnelPoint &
  Counted & {
    /** Per 10,000 children, or per cent. */
    rate: number
    pooled: PooledRate
    /** Chance of so large a difference in an ordinary council; not yet adjusted for many looks. */
    chance: number
  }

/** All councils on one indicator in one year, in alphabetical order: there are no ranks, and no target. */
export type Beside = {
  key: IndicatorKey
  year: Year
  england: number
  areas: readonly BesideArea[]
  /** Standard deviation between councils beyond chance, log scale. */
  spread: number
  /** Councils without a published figure, or with one of 1 to 5. */
  leftOut: readonly string[]
}

/** The statistics do not change while the program runs: each is worked out once. */
const known = new Map<string, Beside>()

export function beside(key: IndicatorKey, year: Year): Beside {
  const found = known.get(`${key} ${year}`) ?? workOut(key, year)
  known.set(`${key} ${year}`, found)
  return found
}

function workOut(key: IndicatorKey, year: Year): Beside {
  const indicator = INDICATORS[key]
  const published = knownCouncils.flatMap((council) => {
    const counted = indicator.counted(council, year)
    return counted && !isSmall(counted) ? [{ name: council.name, ...counted }] : []
  })
  const total = (of: (each: Counted) => number) => published.reduce((sum, each) => sum + of(each), 0)
  const england = total(({ count }) => count) / total(({ of }) => of)
  const observations = published.map(({ name, count, of }) => ({
    name,
    observed: count,
    expected: of * england,
  }))
  const { points, between } = funnel(observations)
  const judged = indicator.kind === 'share' ? sharesJudged(published, england) : ratesJudged(points)
  const areas = points.map((point, i) => ({
    ...point,
    ...published[i]!,
    rate: scaleOf(indicator) * england * point.ratio,
    ...judged[i]!,
  }))
  const there = new Set(published.map(({ name }) => name))
  return {
    ...{ key, year },
    england: scaleOf(indicator) * england,
    areas: areas.sort((a, b) => a.name.localeCompare(b.name)),
    spread: Math.sqrt(between),
    leftOut: knownCouncils.map(({ name }) => name).filter((name) => !there.has(name)),
  }
}

type Judged = Pick<BesideArea, 'pooled' | 'chance'> & Partial<Pick<BesideArea, 'limits'>>

function ratesJudged(points: readonly FunnelPoint[]): Judged[] {
  const shape = fitShape(points, areaShape)
  return points.map((point) => ({ pooled: poolRate(point, shape), chance: twoSided(point, shape) }))
}

/** Shares are parts of a group, so they are pooled as such: see decision 0730. */
function sharesJudged(parts: readonly Counted[], england: number): Judged[] {
  const spread = fitShareSpread(parts, england)
  return parts.map((part) => {
    const { share, interval, above } = poolShare(part, spread)
    return {
      pooled: { ratio: share / england, interval: [interval[0] / england, interval[1] / england], above },
      chance: chanceOfPart(part, spread),
      limits: shareRatio(part.of, england),
    }
  })
}

/** Exact binomial limits of a share, as a ratio to England’s. */
function shareRatio(of: number, england: number) {
  const [low, high] = shareLimits(of, england)
  return [low / england, high / england] as const
}

/** Two-sided, under the spread between ordinary councils: normal tails are too thin, so gamma ones are used. */
function twoSided({ ratio, expected }: FunnelPoint, shape: number): number {
  const combined = 1 / (1 / shape + 1 / expected)
  const below = gammaBelow(combined, combined * ratio)
  return Math.min(1, 2 * Math.min(below, 1 - below))
}

export type OwnFigure = {
  key: IndicatorKey
  england: number
  /** Undefined where the figure is not published or about one to five children. */
  area: BesideArea | undefined
  /** Adjusted for looking at all indicators of this council at once (Benjamini and Hochberg 1995). */
  adjusted: number | undefined
}

/** One council on every indicator of a year. */
export function ownFigures(council: KnownCouncil, year: Year): OwnFigure[] {
  const all = indicatorKeys.map((key) => {
    const { england, areas } = beside(key, year)
    return { key, england, area: areas.find(({ name }) => name === council.name) }
  })
  const adjusted = adjustForMany(all.flatMap(({ area }) => (area ? [area.chance] : [])))
  let at = 0
  return all.map((each) => ({ ...each, adjusted: each.area ? adjusted[at++] : undefined }))
}
