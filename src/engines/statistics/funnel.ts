import { normalQuantile } from '../distributions.ts'
import { quantileOf } from '../summary.ts'
import { type Interval, ratioLimits } from './limits.ts'

export type Observation = { name: string; observed: number; expected: number }

/** One area on a funnel plot. `outside` is by the limits with over-dispersion; an area outside asks a question, no more. */
export type FunnelPoint = Observation & {
  ratio: number
  limits: Interval
  wideLimits: Interval
  outside: 'below' | 'above' | undefined
}

export type Funnel = {
  points: readonly FunnelPoint[]
  /** Mean squared z before winsorising: 1 if Poisson chance were all there is. */
  dispersion: number
  /** Variance between areas on the log scale beyond chance (DerSimonian and Laird 1986, after winsorising). */
  between: number
}

/**
 * A funnel plot of observed to expected counts: exact Poisson limits, and wider ones for the spread between areas that
 * chance does not explain (Spiegelhalter 2005). The order is the one given: there are no ranks.
 */
export function funnel(observations: readonly Observation[], level = 0.95, winsorised = 0.1): Funnel {
  for (const each of observations) checkObservation(each)
  const scores = observations
    .filter((each) => each.observed > 0)
    .map(({ observed, expected }) => Math.log(observed / expected) * Math.sqrt(expected))
  const between = betweenAreas(
    winsorise(scores, winsorised),
    observations.filter((each) => each.observed > 0).map((each) => each.expected),
  )
  return {
    points: observations.map((each) => pointOf(each, level, between)),
    dispersion: meanSquare(scores),
    between,
  }
}

const meanSquare = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length)

/** Values beyond the outer shares pulled in to them. */
function winsorise(values: readonly number[], share: number): number[] {
  if (values.length === 0) return []
  const [low, high] = [quantileOf(values, share), quantileOf(values, 1 - share)]
  return values.map((value) => Math.min(high, Math.max(low, value)))
}

/** Additive variance between areas; 0 where the spread is no more than chance. Weights are the expected counts. */
function betweenAreas(scores: readonly number[], weights: readonly number[]): number {
  const n = scores.length
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const squares = weights.reduce((total, weight) => total + weight * weight, 0)
  const spread = sum - squares / sum
  return n < 2 || !(spread > 0) ? 0 : Math.max(0, (n * meanSquare(scores) - (n - 1)) / spread)
}

function pointOf(observation: Observation, level: number, between: number): FunnelPoint {
  const { observed, expected } = observation
  const limits = ratioLimits(expected, level)
  const ratio = observed / expected
  const wideLimits = between === 0 ? limits : wider(expected, level, between)
  return {
    ...observation,
    ratio,
    limits,
    wideLimits,
    outside: ratio < wideLimits[0] ? 'below' : ratio > wideLimits[1] ? 'above' : undefined,
  }
}

/** Limits with over-dispersion at an expected count, on the log scale about 1. */
export function wider(expected: number, level: number, between: number): Interval {
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(1 / expected + between)
  return [Math.exp(-reach), Math.exp(reach)]
}

function checkObservation({ name, observed, expected }: Observation) {
  if (!(observed >= 0 && Number.isFinite(observed)))
    throw new RangeError(`The count of ${name} is not a number from 0 up.`)
  if (!(expected > 0 && Number.isFinite(expected)))
    throw new RangeError(
      `The count expected of ${name} must be above 0; leave the area out where nothing is expected.`,
    )
}
