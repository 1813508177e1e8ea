import type { Chart } from '../../platform/kit/charts/index.ts'
import type { LeavingEffects } from '../fit/effects.ts'
import type { LookAhead } from '../fit/look-ahead.ts'
import { fittedModel } from '../fit/trial.ts'

/** A forecast as it is kept and shown: no number in it is about one to five children. */
export type Forecast = {
  /** Undefined where it would be about fewer than six. */
  outturn: readonly { year: number; value: number | undefined }[]
  years: LookAhead['years']
  fit: { leaving: number; entriesAYear: number | undefined }
  /** The method that was tried best on the past, and how each did. */
  method: string
  past: LookAhead['past']
  effects: readonly { name: string; ratio: number; interval: readonly [number, number] }[]
  notes: readonly string[]
}

const FEWEST = 6

/** @throws RangeError where so few are in care that any forecast would be about somebody. */
export function forShow(ahead: LookAhead, effects: LeavingEffects['effects']): Forecast {
  const last = ahead.outturn.at(-1)!
  if (last.value < FEWEST)
    throw new RangeError(
      'Fewer than six children are in care here. A forecast would be about them, not about a council, so none is made.',
    )
  const shown = (value: number) => (value > 0 && value < FEWEST ? undefined : value)
  return {
    outturn: ahead.outturn.map(({ year, value }) => ({ year, value: shown(value) })),
    years: ahead.years,
    fit: { leaving: ahead.fit.leaving, entriesAYear: shown(ahead.fit.entriesAYear) },
    method: ahead.years.every(({ middle, model }) => middle === model)
      ? fittedModel
      : (ahead.past?.default ?? fittedModel),
    past: ahead.past,
    effects: effects
      .filter(({ seen }) => seen >= FEWEST)
      .map(({ name, ratio, interval }) => ({ name, ratio, interval })),
    notes: ahead.notes,
  }
}

/** How far ahead methods were tried: forecasts made before several years were tried say one. */
export const aheadInWords = ({ furthest = 1 }: NonNullable<Forecast['past']>) =>
  furthest === 1 ? 'one year ahead' : `one to ${furthest} years ahead`

const whole = (value: number) => Math.round(value).toLocaleString('en-GB')

/** What happened, what the method would have said of it beforehand, and the years ahead: always on one chart. */
export function forecastChart(council: string, { outturn, years, past, method }: Forecast): Chart {
  const last = years.at(-1)!
  const gap = outturn.map(() => undefined)
  const ahead = years.map(() => undefined)
  const beforehand = saidBeforehand(outturn, past, method)
  return {
    title: `Children in care, ${council}, 31 March`,
    says: `In four of five such forecasts, ${last.year} comes out between ${whole(last.low)} and ${whole(last.high)} children in care.`,
    xName: '31 March',
    yName: 'Children in care',
    xs: [...outturn, ...years].map(({ year }) => year),
    series: [
      { name: 'What happened', values: [...outturn.map(({ value }) => value), ...ahead] },
      {
        name: `Forecast (${method}), 80% interval`,
        values: [...gap, ...years.map(({ middle }) => middle)],
        band: [...gap, ...years.map(({ low, high }) => [low, high] as const)],
      },
      ...(beforehand
        ? [{ name: 'What it would have said a year before', values: [...beforehand, ...ahead], dashed: true }]
        : []),
    ],
    source:
      'The council’s own history of care, its rates drawn toward national ones (Department for Education, Open Government Licence v3.0)',
  }
}

function saidBeforehand(outturn: Forecast['outturn'], past: Forecast['past'], method: string) {
  const said = past?.errors.find((each) => each.method === method)?.said
  return said && past ? outturn.map(({ year }) => said[past.origins.indexOf(year - past.horizon)]) : undefined
}
