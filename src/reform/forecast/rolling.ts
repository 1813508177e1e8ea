import { type Method, methods } from './methods.ts'

/** What a method would have said from one past year, beside what came. */
type Trial = { origin: number; target: number; forecast: number; outturn: number; error: number }

export type Score = { method: Method; meanError: number; bias: number; trials: readonly Trial[] }

export type YearSeries = readonly { year: number; value: number }[]

/**
 * Rolling-origin test: from each year with enough history, forecast `horizon` years ahead using only what was known
 * then, and compare with what came. Every method is tried from the same years. Errors are shares of the outturn.
 * Lowest mean error first.
 */
export function rollingOrigin(
  series: YearSeries,
  horizon: number,
  origins: readonly number[] = series.map((each) => each.year),
): Score[] {
  checkSeries(series)
  if (!Number.isInteger(horizon) || horizon < 1)
    throw new RangeError('Look ahead by a whole number of years, at least 1.')
  const able = methods.filter((method) =>
    origins.some((origin) => trial(method, series, horizon, origin).length > 0),
  )
  const common = origins.filter((origin) =>
    able.every((method) => trial(method, series, horizon, origin).length > 0),
  )
  return able
    .map((method) => score(method, series, horizon, common))
    .sort((a, b) => a.meanError - b.meanError)
}

function score(method: Method, series: YearSeries, horizon: number, origins: readonly number[]): Score {
  const trials = origins.flatMap((origin) => trial(method, series, horizon, origin))
  const mean = (of: (trial: Trial) => number) =>
    trials.reduce((sum, each) => sum + of(each), 0) / trials.length
  return { method, trials, meanError: mean((each) => Math.abs(each.error)), bias: mean((each) => each.error) }
}

function trial(method: Method, series: YearSeries, horizon: number, origin: number): Trial[] {
  const history = series.filter((each) => each.year <= origin).map((each) => each.value)
  const outturn = series.find((each) => each.year === origin + horizon)?.value
  if (outturn === undefined || outturn <= 0 || history.length < method.needs) return []
  const forecast = method.forecast(history, horizon).at(-1) ?? Number.NaN
  return [{ origin, target: origin + horizon, forecast, outturn, error: forecast / outturn - 1 }]
}

/**
 * The default method: least rolling-origin error on average over every horizon from one year to the given one, but never
 * the review's rule, which is shown and not relied upon. A horizon that the series is too short for is left out.
 */
export function defaultMethod(series: YearSeries, furthest: number): Score {
  const scores = series.length < 4 ? [] : overHorizons(series, furthest)
  const best = scores.find((each) => each.method.id !== 'review')
  if (!best)
    throw new RangeError(
      'There are too few years to test a forecast on. Give at least four years of history.',
    )
  return best
}

/** Every method with its errors averaged over the horizons from one year to the given one; least first. */
export function overHorizons(series: YearSeries, furthest: number): Score[] {
  if (!Number.isInteger(furthest) || furthest < 1)
    throw new RangeError('Look ahead by a whole number of years, at least 1.')
  const tried = Array.from({ length: furthest }, (_, i) => rollingOrigin(series, i + 1)).filter((scores) =>
    scores.some(({ trials }) => trials.length > 0),
  )
  const average = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
  return methods
    .flatMap((method) => {
      const own = tried.flatMap((scores) => scores.find((each) => each.method.id === method.id) ?? [])
      return own.length < tried.length || own.length === 0
        ? []
        : [
            {
              method,
              trials: own.flatMap(({ trials }) => trials),
              meanError: average(own.map(({ meanError }) => meanError)),
              bias: average(own.map(({ bias }) => bias)),
            },
          ]
    })
    .sort((a, b) => a.meanError - b.meanError)
}

/** Half-width of an interval from past errors: the given quantile of absolute errors at a horizon (at least three). */
export function errorBand(
  series: YearSeries,
  method: Method,
  horizon: number,
  level = 0.8,
): number | undefined {
  const errors = trialErrors(series, method, horizon).sort((a, b) => a - b)
  if (errors.length < 3) return undefined
  return errors[Math.min(errors.length - 1, Math.ceil(level * (errors.length + 1)) - 1)]
}

const trialErrors = (series: YearSeries, method: Method, horizon: number) =>
  series.flatMap((each) => trial(method, series, horizon, each.year)).map((each) => Math.abs(each.error))

function checkSeries(series: YearSeries): void {
  if (series.length === 0)
    throw new RangeError('There is no year to start from. Give at least one yearly figure.')
  for (const [i, { year, value }] of series.entries()) {
    if (!(Number.isFinite(value) && value >= 0))
      throw new RangeError(`The figure for ${year} is not a number that can be counted.`)
    const before = series[i - 1]
    if (before && year !== before.year + 1)
      throw new RangeError(`The years must follow one another; ${year} comes after ${before.year}.`)
  }
}
