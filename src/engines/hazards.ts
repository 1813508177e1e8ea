import { normalQuantile } from './distributions.ts'
import { invert } from './statistics/regression.ts'

/** Events and time at risk of everyone with the same covariates. With rates constant within rows this loses nothing. */
export type RiskRow = { covariates: readonly number[]; events: number; exposure: number }

export type HazardFit = {
  /** Log of the rate where all covariates are 0. */
  level: number
  /** One for each covariate: the log of what a unit of it multiplies the rate by. */
  effects: readonly {
    name: string
    log: number
    error: number
    ratio: number
    interval: readonly [number, number]
  }[]
  logLikelihood: number
}

/**
 * Piecewise-constant hazards, log-linear in covariates: Poisson likelihood on occurrences and exposure, which is concave
 * (Holford 1980, Laird and Olivier 1981). `prior` is the precision of a normal prior about 0 on every effect: with it a
 * category without events keeps a finite rate.
 */
export function fitHazards(names: readonly string[], rows: readonly RiskRow[], prior = 0.01): HazardFit {
  const used = rows.filter((row) => row.exposure > 0)
  checkRows(names, used)
  const events = used.reduce((sum, row) => sum + row.events, 0)
  const exposure = used.reduce((sum, row) => sum + row.exposure, 0)
  let coefficients = [Math.log(events / exposure), ...names.map(() => 0)]
  let inverse: number[][] = []
  for (let pass = 0; pass < 100; pass++) {
    const { gradient, curvature } = slopes(coefficients, used, prior)
    inverse = invert(curvature)
    const step = inverse.map((row) => row.reduce((sum, value, i) => sum + value * gradient[i]!, 0))
    const reach = Math.min(1, 2 / Math.max(1e-12, ...step.map(Math.abs)))
    coefficients = coefficients.map((value, i) => value + reach * step[i]!)
    if (step.every((each) => Math.abs(each) < 1e-11)) break
  }
  const z = normalQuantile(0.975)
  const effects = names.map((name, i) => {
    const [log, error] = [coefficients[i + 1]!, Math.sqrt(inverse[i + 1]![i + 1]!)]
    return {
      name,
      log,
      error,
      ratio: Math.exp(log),
      interval: [Math.exp(log - z * error), Math.exp(log + z * error)] as const,
    }
  })
  return { level: coefficients[0]!, effects, logLikelihood: likelihood(coefficients, used) }
}

const linear = (coefficients: readonly number[], { covariates }: RiskRow) =>
  covariates.reduce((sum, value, i) => sum + value * coefficients[i + 1]!, coefficients[0]!)

function slopes(coefficients: readonly number[], rows: readonly RiskRow[], prior: number) {
  const size = coefficients.length
  const gradient = coefficients.map((value, i) => (i === 0 ? 0 : -prior * value))
  const curvature = coefficients.map((_, i) => coefficients.map((_, j) => (i === j && i > 0 ? prior : 0)))
  for (const row of rows) {
    const expected = row.exposure * Math.exp(linear(coefficients, row))
    const at = (i: number) => (i === 0 ? 1 : row.covariates[i - 1]!)
    for (let i = 0; i < size; i++) {
      if (at(i) === 0) continue
      gradient[i]! += (row.events - expected) * at(i)
      for (let j = 0; j < size; j++) curvature[i]![j]! += expected * at(i) * at(j)
    }
  }
  return { gradient, curvature }
}

const likelihood = (coefficients: readonly number[], rows: readonly RiskRow[]) =>
  rows.reduce(
    (sum, row) =>
      sum + row.events * linear(coefficients, row) - row.exposure * Math.exp(linear(coefficients, row)),
    0,
  )

function checkRows(names: readonly string[], rows: readonly RiskRow[]) {
  const bad = rows.find(
    (row) =>
      row.covariates.length !== names.length ||
      !row.covariates.every(Number.isFinite) ||
      !(row.events >= 0 && Number.isFinite(row.exposure)),
  )
  if (bad)
    throw new RangeError('Every row needs a count of events, time at risk, and a value for each covariate.')
  if (!rows.some((row) => row.events > 0))
    throw new RangeError('No event was seen, so no rate can be fitted. Give more years.')
}
