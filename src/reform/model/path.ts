import { inCare, valueIn } from './facts/national.ts'
import { parameters } from './parameters.ts'

/** First year of the model: everything starts at 31 March 2021. */
export const baseYear = 2021

/** Years modelled: the last ends on 31 March 2033, the tenth year of the programme (2032/33). */
export const yearsModelled = 12

/** Index in the model of a programme year (1 = 2023/24). */
export const modelYear = (programmeYear: number) => programmeYear + 1
export const programmeYearOf = (modelYear: number) => modelYear - 1

/**
 * The review's rule (L9591): the rate per 10,000 goes on rising as it did from 2016 to 2021, times the population.
 * Children in care at 31 March 2021, 2022, …. Not a forecast we stand behind: see `forecast/`.
 */
export function reviewPath(years = yearsModelled, shape: 'geometric' | 'linear' = 'geometric'): number[] {
  const { rateFrom, rateTo, stock2021 } = parameters
  const growth = (rateTo.value / rateFrom.value) ** 0.2
  const step = (rateTo.value - rateFrom.value) / 5 / rateTo.value
  return Array.from({ length: years + 1 }, (_, year) => {
    const rate = shape === 'geometric' ? growth ** year : 1 + step * year
    return stock2021.value * rate * populationFactor(year)
  })
}

/** Population aged 0 to 17 against 2021: falls evenly to 2033 by the assumed share, and then no further. */
export const populationFactor = (year: number) =>
  1 - (parameters.populationFall.value * Math.min(12, Math.max(0, year))) / 12

/** The number of the last year held for ever. */
export const lastValuePath = (years = yearsModelled) =>
  Array.from({ length: years + 1 }, () => parameters.stock2021.value)

/** The five-year trend, each further year worth a share (`damping`) of the one before. */
export function dampedPath(years = yearsModelled, damping = 0.6): number[] {
  const slope = (valueIn(inCare, 2021) - valueIn(inCare, 2016)) / 5
  let level = parameters.stock2021.value
  return Array.from({ length: years + 1 }, (_, year) => {
    if (year > 0) level += slope * damping ** year
    return level
  })
}
