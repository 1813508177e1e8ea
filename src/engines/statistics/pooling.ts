import { gammaBelow, gammaQuantile, logGamma } from '../distributions.ts'
import { minimise } from '../minimise.ts'
import type { Interval } from './limits.ts'

export type PooledRate = {
  /** Ratio to what was expected, drawn toward 1 as far as the area's own counts are few. */
  ratio: number
  interval: Interval
  /** Probability that the area's true ratio is above 1. */
  above: number
}

/** Log-likelihood of a count under a gamma-Poisson spread of the given shape about its expected count. */
const logLikelihood = (shape: number, { observed, expected }: { observed: number; expected: number }) =>
  logGamma(shape + observed) -
  logGamma(shape) +
  shape * Math.log(shape / (shape + expected)) +
  (observed > 0 ? observed * Math.log(expected / (shape + expected)) : 0)

/** The shape that makes the counts most likely: 1 / shape is the squared spread between areas. Needs five areas. */
export function fitShape(
  areas: readonly { observed: number; expected: number }[],
  otherwise: number,
): number {
  const usable = areas.filter((each) => each.expected > 0)
  if (usable.length < 5) return otherwise
  const cost = ([log = 0]: readonly number[]) =>
    -usable.reduce((sum, each) => sum + logLikelihood(Math.exp(Math.min(14, Math.max(-3, log))), each), 0)
  return Math.exp(Math.min(14, Math.max(-3, minimise(cost, [Math.log(otherwise)], 0.5, 200).at[0]!)))
}

/** Gamma posterior of an area's ratio: its own count and the prior's, with an exact interval. */
export function poolRate(
  { observed, expected }: { observed: number; expected: number },
  shape: number,
  level = 0.95,
): PooledRate {
  const [a, b] = [shape + observed, shape + expected]
  if (!(a > 0 && b > 0))
    throw new RangeError('Pooling needs counts from 0 up and a spread between areas above 0.')
  const tail = (1 - level) / 2
  return {
    ratio: a / b,
    interval: [gammaQuantile(a, tail) / b, gammaQuantile(a, 1 - tail) / b],
    above: 1 - gammaBelow(a, b),
  }
}
