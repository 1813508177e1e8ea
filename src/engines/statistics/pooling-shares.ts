import { betaBelow, betaQuantile, logGamma } from '../distributions.ts'
import { minimise } from '../minimise.ts'
import type { Interval } from './limits.ts'

/** So many of a group; 0 up to `of`. */
export type Part = { count: number; of: number }

/** How shares spread between areas: a beta distribution about a mean, the tighter the higher its weight. */
export type ShareSpread = { mean: number; weight: number }

export type PooledShare = {
  /** Drawn toward the mean as far as the area's own group is small. */
  share: number
  interval: Interval
  /** Probability that the area's true share is above the mean. */
  above: number
}

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b)

/** Log-likelihood of a part under a beta-binomial spread, without the term that the spread does not touch. */
const logLikelihood = ({ mean, weight }: ShareSpread, { count, of }: Part) =>
  logBeta(mean * weight + count, (1 - mean) * weight + of - count) -
  logBeta(mean * weight, (1 - mean) * weight)

/** The weight that makes the parts most likely about a mean between 0 and 1. Needs five areas; otherwise `otherwise`. */
export function fitShareSpread(areas: readonly Part[], mean: number, otherwise = 50): ShareSpread {
  const usable = areas.filter(({ of }) => of > 0)
  if (usable.length < 5 || !(mean > 0 && mean < 1)) return { mean, weight: otherwise }
  const weightOf = (log: number) => Math.exp(Math.min(12, Math.max(-1, log)))
  const cost = ([log = 0]: readonly number[]) =>
    -usable.reduce((sum, each) => sum + logLikelihood({ mean, weight: weightOf(log) }, each), 0)
  return { mean, weight: weightOf(minimise(cost, [Math.log(otherwise)], 0.5, 200).at[0]!) }
}

/** Beta posterior of an area's share, with an exact interval inside 0 and 1. */
export function poolShare({ count, of }: Part, { mean, weight }: ShareSpread, level = 0.95): PooledShare {
  const [a, b] = [mean * weight + count, (1 - mean) * weight + of - count]
  if (!(a > 0 && b > 0))
    throw new RangeError(
      'A share is pooled from a count between 0 and its group, and a mean between 0 and 1.',
    )
  const tail = (1 - level) / 2
  return {
    share: a / (a + b),
    interval: [betaQuantile(a, b, tail), betaQuantile(a, b, 1 - tail)],
    above: 1 - betaBelow(a, b, mean),
  }
}

/** Chance, two-sided, of a part as far from the mean in an ordinary area: half of what is equal counts (mid-p). */
export function chanceOfPart({ count, of }: Part, { mean, weight }: ShareSpread): number {
  const [a, b] = [mean * weight, (1 - mean) * weight]
  const start = logBeta(a, b) - logGamma(of + 1)
  const chanceOf = (k: number) =>
    Math.exp(-logGamma(k + 1) - logGamma(of - k + 1) + logBeta(a + k, b + of - k) - start)
  let below = chanceOf(count) / 2
  for (let k = 0; k < count; k++) below += chanceOf(k)
  return Math.min(1, 2 * Math.max(0, Math.min(below, 1 - below)))
}
