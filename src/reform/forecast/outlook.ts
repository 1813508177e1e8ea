import type { Chart } from '../../platform/kit/charts/index.ts'
import { inCare } from '../model/facts/national.ts'
import { baseYear, reviewPath } from '../model/path.ts'
import { methodNamed } from './methods.ts'
import { defaultMethod, errorBand, overHorizons, type Score } from './rolling.ts'

export type Outlook = {
  /** The method with the least error in the past; never the review's rule. */
  method: string
  scores: readonly Score[]
  years: readonly { year: number; middle: number; low: number; high: number }[]
  /** The review's rule from 2021, beside what happened: shown, not relied upon. */
  rule: readonly { year: number; rule: number; outturn: number | undefined }[]
}

/**
 * Children in care in England in the years ahead, by the simple method that did best when tried on the past. The band
 * is the size of error that four in five past trials kept within at that distance, and never narrower than at a shorter one.
 */
export function outlook(years = 4): Outlook {
  if (!(Number.isInteger(years) && years >= 1 && years <= 10))
    throw new RangeError('Look ahead by 1 to 10 years.')
  const tested = Math.min(4, years)
  const { method } = defaultMethod(inCare, tested)
  const last = inCare.at(-1)!.year
  const middle = method.forecast(
    inCare.map((each) => each.value),
    years,
  )
  let band = 0
  return {
    method: method.name,
    scores: overHorizons(inCare, tested),
    years: middle.map((value, i) => {
      band = Math.max(band, errorBand(inCare, methodNamed(method.id), i + 1) ?? band * 1.25)
      return { year: last + 1 + i, middle: value, low: value * (1 - band), high: value * (1 + band) }
    }),
    rule: reviewPath().map((rule, i) => ({
      year: baseYear + i,
      rule,
      outturn: inCare.find((each) => each.year === baseYear + i)?.value,
    })),
  }
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB')

/** The outlook as a chart: what happened, the default forecast with its band, and the review's rule. */
export function outlookChart({ years, rule, method }: Outlook): Chart {
  const last = years.at(-1)!
  const xs = Array.from({ length: last.year - inCare[0]!.year + 1 }, (_, i) => inCare[0]!.year + i)
  const at = (year: number) => years.find((each) => each.year === year)
  return {
    title: 'Children in care, England, 31 March',
    says: `Four chances in five: between ${whole(last.low)} and ${whole(last.high)} in ${last.year}.`,
    xName: '31 March',
    yName: 'Children in care',
    xs,
    series: [
      { name: 'What happened', values: xs.map((year) => inCare.find((each) => each.year === year)?.value) },
      {
        name: `Forecast: ${method.toLowerCase()}, with the size of past errors`,
        values: xs.map((year) => at(year)?.middle),
        band: xs.map((year) => {
          const own = at(year)
          return own ? ([own.low, own.high] as const) : undefined
        }),
      },
      {
        name: 'The review’s rule from 2021 (not a forecast we rely on)',
        values: xs.map((year) => rule.find((each) => each.year === year)?.rule),
      },
    ],
    source:
      'Department for Education, explore education statistics (OGL v3.0); 2012 to 2020 rounded, from general knowledge; review L9591',
  }
}
