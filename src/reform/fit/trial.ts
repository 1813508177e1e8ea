import { methods } from '../forecast/methods.ts'
import type { England } from '../model/england.ts'
import { addUp, sharesOf } from './counts.ts'
import { expectedAhead } from './expected.ts'
import type { History } from './periods.ts'
import { historyUntil } from './until.ts'

export type FitTrial = {
  horizon: number
  origins: readonly number[]
  /** `said`: what each would have said at each origin, `horizon` years ahead. */
  errors: readonly { method: string; meanError: number; said: readonly number[] }[]
  default: string
}

export const fittedModel = 'Fitted model'

/**
 * The fitted model and the simple methods, each tried from the same past years on what came after, with only what was
 * known then (at least three years of returns). The default is the one with the least error; the review's rule is
 * tried with the others and never the default. Undefined where the returns are too few to try.
 */
export function tryOnThePast(
  england: England,
  history: History,
  shape: number,
  horizon = 1,
): FitTrial | undefined {
  const stock = addUp(england.model, history, sharesOf(england.model, history)).stock
  const last = history.years.at(-1)!
  const origins = history.years.filter((year, i) => i >= 2 && year + horizon <= last)
  const inCareIn = (year: number) => stock.find((each) => each.year === year)?.value ?? 0
  const usable = origins.filter((year) => inCareIn(year) > 0 && inCareIn(year + horizon) > 0)
  if (usable.length < 2) return undefined
  const known = (origin: number) => stock.filter((each) => each.year <= origin).map((each) => each.value)
  const tried = [
    {
      id: fittedModel,
      name: fittedModel,
      ahead: (origin: number) => expectedAhead(england, historyUntil(history, origin), horizon, shape),
    },
    ...methods
      .filter((method) => usable.every((origin) => known(origin).length >= method.needs))
      .map((method) => ({
        id: method.id,
        name: method.name,
        ahead: (origin: number) => method.forecast(known(origin), horizon),
      })),
  ]
  const scored = tried.map(({ id, name, ahead }) => {
    const said = usable.map((origin) => ahead(origin).at(-1)!)
    const meanError = mean(usable.map((origin, i) => Math.abs(said[i]! / inCareIn(origin + horizon) - 1)))
    return { id, method: name, meanError, said }
  })
  const best = scored.filter((each) => each.id !== 'review').sort((a, b) => a.meanError - b.meanError)[0]!
  return {
    horizon,
    origins: usable,
    errors: scored.map(({ method, meanError, said }) => ({ method, meanError, said })),
    default: best.method,
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
