/** Distribution functions and quantiles, to about 1e-12, from the standard series and continued fractions. */

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** The logarithm of the gamma function for x above 0 (Lanczos, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const t = x + 6.5
  const series = lanczos.reduce((sum, c, i) => (i === 0 ? c : sum + c / (x - 1 + i)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series)
}

/** The share of a gamma distribution (given shape, scale 1) below x. */
export function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0
  return x < shape + 1 ? gammaSeries(shape, x) : 1 - gammaFraction(shape, x)
}

function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; n < 10_000 && term > sum * 1e-16; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape))
}

function gammaFraction(shape: number, x: number): number {
  const fraction = lentz(
    x + 1 - shape,
    (i) => -i * (i - shape),
    (i) => x + 1 - shape + 2 * i,
  )
  return Math.exp(shape * Math.log(x) - x - logGamma(shape)) / fraction
}

/** The share of a beta distribution below x. */
export function betaBelow(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x > (a + 1) / (a + b + 2) ? 1 - betaFraction(b, a, 1 - x) : betaFraction(a, b, x)
}

function betaFraction(a: number, b: number, x: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  const term = (i: number) => {
    const m = Math.floor(i / 2)
    return i % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  }
  return front / a / lentz(1, term, () => 1)
}

/** A continued fraction b0 + a1/(b1 + a2/(b2 + …)) by the method of Lentz. */
function lentz(b0: number, a: (i: number) => number, b: (i: number) => number): number {
  const tiny = 1e-300
  let value = b0 || tiny
  let c = value
  let d = 0
  for (let i = 1; i < 10_000; i++) {
    d = 1 / (b(i) + a(i) * d || tiny)
    c = b(i) + a(i) / c || tiny
    value *= c * d
    if (Math.abs(c * d - 1) < 1e-15) break
  }
  return value
}

/** The share of a standard normal distribution below z. */
export function normalBelow(z: number): number {
  const half = 0.5 * gammaBelow(0.5, (z * z) / 2)
  return z > 0 ? 0.5 + half : 0.5 - half
}

/** The value below which a share p of a continuous distribution lies, by bisection on its distribution function. */
function quantile(below: (x: number) => number, p: number, low: number, high: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('A quantile needs a share between 0 and 1.')
  let [a, b] = [low, high]
  for (let i = 0; i < 200 && b - a > 1e-14 * Math.max(Math.abs(a), Math.abs(b)); i++) {
    const middle = (a + b) / 2
    if (below(middle) < p) a = middle
    else b = middle
  }
  return (a + b) / 2
}

export const gammaQuantile = (shape: number, p: number) =>
  quantile((x) => gammaBelow(shape, x), p, 0, shape + 40 * Math.sqrt(shape) + 60)

export const betaQuantile = (a: number, b: number, p: number) => quantile((x) => betaBelow(a, b, x), p, 0, 1)

export const normalQuantile = (p: number) => quantile(normalBelow, p, -40, 40)

export const poissonBelowOrAt = (count: number, mean: number) => 1 - gammaBelow(count + 1, mean)
