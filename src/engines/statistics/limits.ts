import { betaQuantile, gammaQuantile } from '../distributions.ts'

export type Interval = readonly [low: number, high: number]

/** An exact interval for the mean behind a Poisson count (Garwood 1936). `level` is a share, such as 0.95. */
export function poissonInterval(count: number, level = 0.95): Interval {
  whole('count', count)
  const tail = tailOf(level)
  return [count === 0 ? 0 : gammaQuantile(count, tail), gammaQuantile(count + 1, 1 - tail)]
}

/** An exact interval for the share behind a binomial count (Clopper and Pearson 1934). */
export function binomialInterval(count: number, trials: number, level = 0.95): Interval {
  whole('count', count)
  whole('number of trials', trials)
  if (count > trials) throw new RangeError('A count cannot be larger than the number it is out of.')
  if (trials === 0) return [0, 1]
  const tail = tailOf(level)
  return [
    count === 0 ? 0 : betaQuantile(count, trials - count + 1, tail),
    count === trials ? 1 : betaQuantile(count + 1, trials - count, 1 - tail),
  ]
}

/** Funnel limits of a ratio observed to expected, at an expected count (exact Poisson, by the chi-squared link). */
export function ratioLimits(expected: number, level = 0.95, target = 1): Interval {
  if (!(expected > 0)) throw new RangeError('The expected count of a funnel limit is above 0.')
  const tail = tailOf(level)
  return [
    (target * gammaQuantile(expected, tail)) / expected,
    (target * gammaQuantile(expected + 1, 1 - tail)) / expected,
  ]
}

/** Funnel limits of a share, at a number of trials, about a target share. */
export function shareLimits(trials: number, target: number, level = 0.95): Interval {
  if (!(trials > 0 && target > 0 && target < 1))
    throw new RangeError('Limits of a share need trials above 0 and a target between 0 and 1.')
  const tail = tailOf(level)
  const count = trials * target
  return [betaQuantile(count, trials - count + 1, tail), betaQuantile(count + 1, trials - count, 1 - tail)]
}

function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError('The level of an interval is a share such as 0.95.')
  return (1 - level) / 2
}

function whole(what: string, value: number) {
  if (!Number.isInteger(value) || value < 0)
    throw new RangeError(`The ${what} is a whole number from 0 up; it is ${value}.`)
}
