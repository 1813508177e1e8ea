import { logGamma } from '../../engines/distributions.ts'

/** Share of case holders with each number of cases (0, 1, 2, …), and what a mean alone would hide. */
export type CaseloadSpread = { mean: number; shares: readonly number[]; above: (cases: number) => number }

/**
 * How cases lie on workers: negative binomial about the mean, since some hold far more than others. `spread` is the
 * standard deviation of workers' own means as a share of the mean (0.25 is assumption; fit it from allocations).
 */
export function caseloadSpread(cases: number, caseHolders: number, spread = 0.25): CaseloadSpread {
  if (!(cases >= 0 && caseHolders > 0))
    throw new RangeError('Give the number of cases, and at least one worker who holds cases.')
  if (!(spread > 0 && spread < 3))
    throw new RangeError('The spread between workers lies above 0 and below 3.')
  const mean = cases / caseHolders
  const shape = 1 / spread ** 2
  const shares = Array.from(
    { length: Math.ceil(mean * (1 + 8 * spread) + 10 * Math.sqrt(mean) + 20) },
    (_, count) => share(count, mean, shape),
  )
  return {
    mean,
    shares,
    above: (limit) =>
      Math.max(0, 1 - shares.slice(0, Math.floor(limit) + 1).reduce((sum, each) => sum + each, 0)),
  }
}

function share(count: number, mean: number, shape: number): number {
  if (mean === 0) return count === 0 ? 1 : 0
  return Math.exp(
    logGamma(shape + count) -
      logGamma(shape) -
      logGamma(count + 1) +
      shape * Math.log(shape / (shape + mean)) +
      count * Math.log(mean / (shape + mean)),
  )
}
