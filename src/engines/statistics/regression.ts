/** A straight-line fit: coefficients (the first is the level), and how far each area is from what the others foretell. */
export type Fit = {
  coefficients: readonly number[]
  expected: readonly number[]
  leaveOneOut: readonly number[]
}

/**
 * Least squares of outcomes on variables, with a small ridge so that variables that say the same do no harm. For each
 * area also the value expected from the fit to all the others.
 */
export function regress(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
  ridge = 1e-6,
): Fit {
  if (rows.length !== outcomes.length || rows.length < (rows[0]?.length ?? 0) + 2)
    throw new RangeError('A fit needs an outcome for every area and at least two more areas than variables.')
  const design = rows.map((row) => [1, ...row])
  if (![...design.flat(), ...outcomes].every(Number.isFinite))
    throw new RangeError('Every value of a fit must be a number. Leave out the areas that lack one.')
  const size = design[0]!.length
  const normal = Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: size },
      (_, j) => dot(design, i, j) + (i === j && i > 0 ? ridge * design.length : 0),
    ),
  )
  const inverse = invert(normal)
  const right = Array.from({ length: size }, (_, i) =>
    design.reduce((sum, row, k) => sum + row[i]! * outcomes[k]!, 0),
  )
  const coefficients = inverse.map((row) => row.reduce((sum, value, i) => sum + value * right[i]!, 0))
  const expected = design.map((row) => row.reduce((sum, value, i) => sum + value * coefficients[i]!, 0))
  const leaveOneOut = design.map(
    (row, k) => outcomes[k]! - (outcomes[k]! - expected[k]!) / Math.max(1e-9, 1 - leverage(row, inverse)),
  )
  return { coefficients, expected, leaveOneOut }
}

const dot = (rows: readonly (readonly number[])[], i: number, j: number) =>
  rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)

const leverage = (row: readonly number[], inverse: readonly (readonly number[])[]) =>
  row.reduce((sum, a, i) => sum + a * row.reduce((inner, b, j) => inner + inverse[i]![j]! * b, 0), 0)

/** The inverse of a small matrix, by Gauss and Jordan with pivoting. */
export function invert(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length
  const work = matrix.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))])
  for (let i = 0; i < n; i++) {
    const pivot = work
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(work[best]![i]!) ? i + k : best), i)
    ;[work[i], work[pivot]] = [work[pivot]!, work[i]!]
    if (Math.abs(work[i]![i]!) < 1e-12)
      throw new RangeError('These variables say the same thing; leave one of them out.')
    eliminate(work, i)
  }
  return work.map((row) => row.slice(n))
}

function eliminate(work: number[][], i: number) {
  const head = work[i]![i]!
  work[i] = work[i]!.map((value) => value / head)
  for (const [k, row] of work.entries())
    if (k !== i && row[i] !== 0) work[k] = row.map((value, j) => value - row[i]! * work[i]![j]!)
}
