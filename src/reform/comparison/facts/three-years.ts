import { type Council, councils } from '../../model/facts/councils.ts'
import { threeYearsTable } from './three-years-table.ts'

export const YEARS = [2023, 2024, 2025] as const
export type Year = (typeof YEARS)[number]

const YEARLY = [
  'referrals',
  'rereferred',
  'inCare',
  'started',
  'ceased',
  'onPlan',
  'threeHomes',
  'faraway',
  'leavers',
  'leaversActive',
  'leaversHome',
] as const
type Yearly = Record<(typeof YEARLY)[number], number | undefined>

/** A council with three years of published figures, and what it is like apart from its services. */
export type KnownCouncil = Council & {
  freeMeals: number | undefined
  carePlans: number | undefined
  white: number | undefined
  years: Readonly<Record<Year, Yearly>>
}

const numbers = new Map(
  threeYearsTable
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...cells] = line.split(',')
      return [code, cells.map((cell) => (cell === '' ? undefined : Number(cell)))] as const
    }),
)

const FIRST_YEAR = 7

export const knownCouncils: readonly KnownCouncil[] = councils.map((council) => {
  const cells = numbers.get(council.code) ?? []
  return {
    ...council,
    name: council.name.replace(';', ','),
    freeMeals: cells[0],
    carePlans: cells[1],
    white: cells[2],
    years: Object.fromEntries(
      YEARS.map((year, y) => [
        year,
        Object.fromEntries(YEARLY.map((name, i) => [name, cells[FIRST_YEAR + y * YEARLY.length + i]])),
      ]),
    ) as Record<Year, Yearly>,
  }
})
