/**
 * Random numbers that need no memory: each is a hash of a key and a position, so that the same child in the same
 * replicate draws the same luck in every scenario, whatever else happens around them.
 */

/** A well-mixed 32-bit integer from two 32-bit words (two rounds of the Murmur3 finaliser). */
export function hash(key: number, position: number): number {
  let h = key ^ Math.imul(position + 0x7f4a7c15, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16) ^ key, 0x27d4eb2f)
  return (h ^ (h >>> 15)) >>> 0
}

/** A key for one thing (a child, a replicate) inside another: `keyOf(seed, replicate, child)`. */
export function keyOf(...parts: readonly number[]): number {
  let key = 0x2545f491
  for (const part of parts) key = hash(key, part)
  return key
}

const scale = 1 / 4294967296

/** A number strictly between 0 and 1, number `position` of the stream `key`. */
export const uniform = (key: number, position: number): number => (hash(key, position) + 0.5) * scale

/** A waiting time with mean 1. */
export const exponential = (key: number, position: number): number => -Math.log(uniform(key, position))

/** A standard normal number (Box and Muller), using positions `2n` and `2n + 1`. */
export function normal(key: number, position: number): number {
  const radius = Math.sqrt(2 * exponential(key, 2 * position))
  return radius * Math.cos(2 * Math.PI * uniform(key, 2 * position + 1))
}

/** A stream for code that draws one number after another. */
export function stream(key: number) {
  let position = 0
  return {
    uniform: () => uniform(key, position++),
    exponential: () => exponential(key, position++),
    normal: () => normal(hash(key, 0x5bd1e995), position++),
  }
}

export type Stream = ReturnType<typeof stream>

/** A Poisson count with the given mean, exact for every mean (products below 30, halving above). */
export function poisson(draw: Stream, mean: number): number {
  if (!(mean >= 0) || mean > 1e9)
    throw new RangeError('The mean of a Poisson count is between 0 and a thousand million.')
  return mean < 30 ? smallPoisson(draw, mean) : splitPoisson(draw, mean)
}

function smallPoisson(draw: Stream, mean: number): number {
  const limit = Math.exp(-mean)
  let count = -1
  for (let product = 1; product > limit; count++) product *= draw.uniform()
  return count < 0 ? 0 : count
}

/** Arrivals up to the m-th one come from a gamma time; the rest are binomial or Poisson (Ahrens and Dieter 1974). */
function splitPoisson(draw: Stream, mean: number): number {
  const m = Math.floor(mean * 0.875)
  const time = gamma(draw, m)
  return time > mean ? binomial(draw, m - 1, mean / time) : m + poisson(draw, mean - time)
}

/** A gamma number with the given shape and scale 1 (Marsaglia and Tsang 2000). */
export function gamma(draw: Stream, shape: number): number {
  if (!(shape > 0)) throw new RangeError('The shape of a gamma number is above 0.')
  if (shape < 1) return gamma(draw, shape + 1) * draw.uniform() ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = draw.normal()
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(draw.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** A binomial count, by order statistics of beta numbers for many trials (Devroye 1986, section X.4). */
export function binomial(draw: Stream, trials: number, chance: number): number {
  let n = trials
  let p = chance
  let count = 0
  while (n > 40) {
    const middle = Math.floor(n / 2) + 1
    const split = beta(draw, middle, n + 1 - middle)
    if (split <= p) {
      count += middle
      p = (p - split) / (1 - split)
      n -= middle
    } else {
      p /= split
      n = middle - 1
    }
  }
  for (let i = 0; i < n; i++) if (draw.uniform() < p) count++
  return count
}

/** A beta number. */
function beta(draw: Stream, a: number, b: number): number {
  const x = gamma(draw, a)
  return x / (x + gamma(draw, b))
}
