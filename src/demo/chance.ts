import { keyOf, type Stream, stream } from '../engines/random.ts'
import type { Shares } from './figures.ts'

/** Luck with a seed: the same seed and place give the same council. */
export interface Chance {
  /** A whole number from `low` to `high`, both possible. */
  between(low: number, high: number): number
  /** True with this probability. */
  happens(probability: number): boolean
  of<T>(list: readonly T[]): T
  weighted<T extends string | number>(shares: Shares<T>): T
  /** Whole days to wait for something that could come on any day, with this mean. */
  wait(mean: number): number
}

export function chance(...place: number[]): Chance {
  const draws: Stream = stream(keyOf(...place))
  const between = (low: number, high: number) => low + Math.floor(draws.uniform() * (high - low + 1))
  return {
    between,
    happens: (probability) => draws.uniform() < probability,
    of: (list) => list[between(0, list.length - 1)]!,
    weighted: (shares) => pick(shares, draws.uniform()),
    wait: (mean) => Math.round(draws.exponential() * mean),
  }
}

function pick<T extends string | number>(shares: Shares<T>, luck: number): T {
  const total = shares.reduce((sum, [, weight]) => sum + weight, 0)
  let left = luck * total
  for (const [value, weight] of shares) {
    left -= weight
    if (left < 0) return value
  }
  return shares.at(-1)![0]
}
