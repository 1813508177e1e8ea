/** Plain summaries of lists of numbers. Each refuses an empty list with a sentence. */

export function mean(values: ArrayLike<number>): number {
  some(values)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

/** Variance over n − 1; 0 for a single value. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i]! - centre) ** 2
  return values.length < 2 ? 0 : sum / (values.length - 1)
}

/** The value below which a share of a list lies, between neighbours in proportion (type 7 of Hyndman and Fan 1996). */
export function quantileOf(values: readonly number[], share: number): number {
  some(values)
  if (!(share >= 0 && share <= 1)) throw new RangeError('A quantile needs a share between 0 and 1.')
  const sorted = [...values].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)]!
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below)
}

function some(values: ArrayLike<number>) {
  if (values.length === 0) throw new RangeError('There are no numbers to sum up.')
}
