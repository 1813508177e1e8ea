import type { CohortGrid } from '../../engines/population/grid.ts'
import { prepare, simulate } from '../../engines/population/simulate.ts'
import { keyOf, poisson, stream } from '../../engines/random.ts'
import { mean, quantileOf, variance } from '../../engines/summary.ts'
import { methods } from '../forecast/methods.ts'
import { defaultMethod } from '../forecast/rolling.ts'
import type { England } from '../model/england.ts'
import { addUp, type Share, sharesOf } from './counts.ts'
import { courseOf, expected, gridNow, withoutReturns } from './expected.ts'
import type { History, Period } from './periods.ts'
import { areaShape, pool } from './pool.ts'
import { type FitTrial, tryOnThePast } from './trial.ts'

export type LookAhead = {
  /** What happened, 31 March of each year of the returns. */
  outturn: readonly { year: number; value: number }[]
  years: readonly AheadYear[]
  fit: { leaving: number; seen: number; expected: number; entriesAYear: number }
  /** The fitted model and the simple methods tried on this council's own past, where there are years enough. */
  past?: FitTrial
  notes: readonly string[]
}

type AheadYear = {
  year: number
  /** Expected children in care by the fitted model. */
  model: number
  /** By the method that did best on this council's own past; the fitted model where the past is too short to try. */
  middle: number
  /** Ends of the 80% interval about the middle. */
  low: number
  high: number
  /** Parts of the variance: rates not known exactly, chance, and the choice of model; they sum to one. */
  shares: { rates: number; chance: number; structure: number }
  /** The default simple method's forecast, where there is one. */
  simple?: number
}

export type LookAheadOptions = {
  years: number
  bootstrap: number
  seed: number
  shape?: number
  onProgress?: (done: number, of: number) => void
}

/**
 * A council's children in care in the years ahead: rates fitted from its own history and pooled with the nation's,
 * resampled by child, lived out once for each resample; the interval holds 80% of what rates, chance and the choice
 * of model leave open.
 */
export function lookAhead(
  england: England,
  history: History,
  { years, bootstrap, seed, shape = areaShape, onProgress }: LookAheadOptions,
): LookAhead {
  if (!(years >= 1 && years <= 20)) throw new RangeError('Look ahead by 1 to 20 years.')
  if (!(bootstrap >= 10 && bootstrap <= 5000)) throw new RangeError('Resample between 10 and 5,000 times.')
  const national = england.model
  const parts = sharesOf(national, history)
  const all = addUp(national, history, parts)
  const start = gridNow(national, history)
  const count = Math.round(total(start.people))
  if (count === 0)
    throw new RangeError(
      'Nobody is in care on the last 31 March of these returns. Check that the newest return is among the folders.',
    )
  const fit = pool(national, all, england.newEntries, shape)
  const centre = expected(fit, start, years)
  const draws = Array.from({ length: bootstrap }, (_, i) => {
    onProgress?.(i, bootstrap)
    return resample(england, history, parts, start, count, years, { seed, draw: i, shape })
  })
  const simple = simpleForecast(all.stock, years)
  const past = tryOnThePast(england, history, shape)
  const middle = middleBy(past?.default, all.stock, centre)
  return {
    outturn: all.stock,
    years: centre.map((model, i) =>
      aheadYear(history.years.at(-1)! + 1 + i, { model, middle: middle[i]! }, draws, i, simple?.[i]),
    ),
    fit: { leaving: fit.leaving, seen: fit.seen, expected: fit.expected, entriesAYear: total(fit.entries) },
    ...(past ? { past } : {}),
    notes: notesOf(history, count),
  }
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0)

type Draw = { mean: readonly number[]; lived: readonly number[] }

function resample(
  england: England,
  history: History,
  parts: readonly Share[],
  start: CohortGrid,
  count: number,
  years: number,
  { seed, draw, shape }: { seed: number; draw: number; shape: number },
): Draw {
  const weights = new Map<string, number>()
  const weight = ({ child }: Period) => {
    const known = weights.get(child)
    if (known !== undefined) return known
    const drawn = poisson(stream(keyOf(seed, draw, textKey(child))), 1)
    weights.set(child, drawn)
    return drawn
  }
  const fit = pool(england.model, addUp(england.model, history, parts, weight), england.newEntries, shape)
  const model = withoutReturns(fit.model)
  const course = courseOf(fit, years)
  const lived = simulate(prepare(model, course, start, count, seed), seed, draw)
  const size = lived.stock.length / years
  return {
    mean: expected(fit, start, years),
    lived: Array.from({ length: years }, (_, year) =>
      total(lived.stock.subarray(year * size, (year + 1) * size)),
    ),
  }
}

const textKey = (text: string) => [...text].reduce((key, letter) => keyOf(key, letter.codePointAt(0) ?? 0), 7)

/** The years ahead by the simple method that did best on this past, where it is long enough to try one. */
function simpleForecast(stock: LookAhead['outturn'], years: number) {
  const horizon = Math.min(years, 4)
  if (stock.length < horizon + 6) return undefined
  return defaultMethod(stock, horizon).method.forecast(
    stock.map((each) => each.value),
    years,
  )
}

/** Years of history from which the past decides the method: fewer trials would choose by chance. */
const TRIED = 7

/** The years ahead by the method with the least error in the past. */
function middleBy(chosen: string | undefined, stock: LookAhead['outturn'], centre: readonly number[]) {
  const method = methods.find((each) => each.name === chosen)
  return method && stock.length >= TRIED
    ? method.forecast(
        stock.map((each) => each.value),
        centre.length,
      )
    : centre
}

function aheadYear(
  year: number,
  { model, middle }: Pick<AheadYear, 'model' | 'middle'>,
  draws: readonly Draw[],
  i: number,
  simple: number | undefined,
): AheadYear {
  const rates = variance(draws.map((draw) => draw.mean[i]!))
  const chance = mean(draws.map((draw) => (draw.lived[i]! - draw.mean[i]!) ** 2))
  const other = simple ?? middle
  const structure = (other - model) ** 2 / 2
  const all = rates + chance + structure
  const lived = draws.map((draw) => draw.lived[i]!)
  const wider = Math.sqrt(all / (rates + chance || 1))
  const share = (part: number) => (all > 0 ? part / all : 0)
  return {
    year,
    model,
    middle,
    low: Math.max(0, middle + (quantileOf(lived, 0.1) - model) * wider),
    high: middle + (quantileOf(lived, 0.9) - model) * wider,
    shares: { rates: share(rates), chance: share(chance), structure: share(structure) },
    ...(simple === undefined ? {} : { simple }),
  }
}

/** A count as it may be told. */
export const few = (times: number) => (times < 6 ? 'fewer than six' : times.toLocaleString('en-GB'))

function notesOf(history: History, count: number): string[] {
  const unknown = history.periods.filter((period) => !period.startKnown).length
  return [
    ...history.problems.map(({ what, count: times }) => `Left out: ${few(times)} ${what}.`),
    ...(unknown > 0
      ? [
          `For ${few(unknown)} stays the files begin after the child came into care; the stay is counted from the first day known. Earlier returns would mend this.`,
        ]
      : []),
    ...(history.years.length < 3
      ? ['With fewer than three years of returns the forecast leans on national rates.']
      : []),
    ...(count < 50 ? ['Few children are in care here: read the interval, not the middle.'] : []),
  ]
}
