import { methods } from '../forecast/methods.ts'
import type { England } from '../model/england.ts'
import { addUp, sharesOf } from './counts.ts'
import { expectedAhead } from './expected.ts'
import type { History } from './periods.ts'
import { historyUntil } from './until.ts'

export type FitTrial = {
  /** The furthest year ahead that was tried; every year up to it was. */
  furthest?: number
  /** Of what is said in `said`: always one year ahead. */
  horizon: number
  origins: readonly number[]
  /** `meanError` over all years ahead, each counting the same; `said`: what each would have said a year ahead. */
  errors: readonly { method: string; meanError: number; said: readonly number[] }[]
  default: string
}

export const fittedModel = 'Fitted model'

/** Years ahead that methods are tried over, where the history is long enough. */
const FURTHEST = 4

type Tried = { id: string; name: string; ahead: (origin: number, years: number) => readonly number[] }

/**
 * The fitted model and the simple methods, each tried from the same past years on what came one to four years after,
 * with only what was known then (at least three years of returns). The default is the one with the least error over
 * all of these years ahead; the review's rule is tried with the others and never the default. Undefined where the
 * returns are too few to try.
 */
export function tryOnThePast(england: England, history: History, shape: number): FitTrial | undefined {
  const stock = addUp(england.model, history, sharesOf(england.model, history)).stock
  const last = history.years.at(-1)!
  const inCareIn = (year: number) => stock.find((each) => each.year === year)?.value ?? 0
  const origins = history.years.filter(
    (year, i) => i >= 2 && year < last && inCareIn(year) > 0 && inCareIn(year + 1) > 0,
  )
  if (origins.length < 2) return undefined
  const known = (origin: number) => stock.filter((each) => each.year <= origin).map((each) => each.value)
  const tried: Tried[] = [
    {
      id: fittedModel,
      name: fittedModel,
      ahead: (origin, years) => expectedAhead(england, historyUntil(history, origin), years, shape),
    },
    ...methods
      .filter((method) => origins.every((origin) => known(origin).length >= method.needs))
      .map(({ id, name, forecast }) => ({
        id,
        name,
        ahead: (origin: number, years: number) => forecast(known(origin), years),
      })),
  ]
  const scored = tried.map((method) => scoreOf(method, origins, last, inCareIn))
  const best = scored.filter((each) => each.id !== 'review').sort((a, b) => a.meanError - b.meanError)[0]!
  return {
    furthest: Math.min(FURTHEST, last - origins[0]!),
    horizon: 1,
    origins,
    errors: scored.map(({ method, meanError, said }) => ({ method, meanError, said })),
    default: best.method,
  }
}

/** Mean errors at each number of years ahead, and the mean of these: one far year does not outweigh many near ones. */
function scoreOf(
  { id, name, ahead }: Tried,
  origins: readonly number[],
  last: number,
  inCareIn: (year: number) => number,
) {
  const said = origins.map((origin) => ahead(origin, Math.min(FURTHEST, last - origin)))
  const errorsAt = Array.from({ length: FURTHEST }, (_, i) =>
    origins.flatMap((origin, o) => {
      const came = inCareIn(origin + i + 1)
      const value = said[o]![i]
      return value !== undefined && came > 0 ? [Math.abs(value / came - 1)] : []
    }),
  ).filter((errors) => errors.length > 0)
  return { id, method: name, meanError: mean(errorsAt.map(mean)), said: said.map((values) => values[0]!) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
