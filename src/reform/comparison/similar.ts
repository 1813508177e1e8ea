import {
  type Area,
  type Neighbour,
  neighbours,
  stability,
  type Variable,
} from '../../engines/statistics/neighbours.ts'
import { regress } from '../../engines/statistics/regression.ts'
import { mean, variance } from '../../engines/summary.ts'
import { type KnownCouncil, knownCouncils, type Year } from './facts/three-years.ts'
import { INDICATORS, type IndicatorKey, isSmall, scaleOf } from './indicators.ts'

/** What a council is like, apart from its services; each from the statistics that Kith carries. */
const TRAITS: readonly { name: string; of(council: KnownCouncil): number | undefined }[] = [
  { name: 'Number of children aged 0 to 17 (log)', of: ({ population }) => Math.log(population) },
  { name: 'Children in need known for free school meals, per cent', of: ({ freeMeals }) => freeMeals },
  {
    name: 'Children in need with an education, health and care plan, per cent',
    of: ({ carePlans }) => carePlans,
  },
  {
    name: 'Children in care who are not recorded as White, per cent',
    of: ({ white }) => (white === undefined ? undefined : 100 - white),
  },
  { name: 'In London', of: ({ region }) => (region === 'London' ? 1 : 0) },
]

/** What a good neighbour model would use and these statistics do not hold. */
export const MISSING_TRAITS =
  'The statistics that Kith carries hold no deprivation of small areas (IDACI), no income, no housing or overcrowding, no ethnicity of all children, no density and no health. Free school meals and ethnicity are known for children in need and in care only, who are partly chosen by what a council does. Neighbours from fuller data would differ. What it would take, all of it published elsewhere: deprivation of small areas (IDACI 2025), overcrowding and ethnicity of children by council (Census 2021), household income and density (Office for National Statistics).'

/** Outcomes whose differences weigh the traits. */
const WEIGHED_BY: readonly IndicatorKey[] = ['inCare', 'started', 'referrals', 'onPlan']
const YEAR: Year = 2025

type Placed = { council: KnownCouncil; values: readonly number[] }

const placed: readonly Placed[] = knownCouncils.flatMap((council) => {
  const values = TRAITS.map((trait) => trait.of(council))
  return values.every((value) => value !== undefined) ? [{ council, values: values as number[] }] : []
})

const areas: readonly Area[] = placed.map(({ council, values }) => ({ name: council.name, values }))

const standard = standardised(placed.map(({ values }) => values))

function standardised(rows: readonly (readonly number[])[]): number[][] {
  const scales = TRAITS.map((_, i) => {
    const column = rows.map((row) => row[i]!)
    return { centre: mean(column), spread: Math.sqrt(variance(column)) || 1 }
  })
  return rows.map((row) => row.map((value, i) => (value - scales[i]!.centre) / scales[i]!.spread))
}

/**
 * Weights in proportion to how much each trait goes with the rates of councils (mean size of standardised regression
 * coefficients), as the statistical neighbour model chose its own (NFER 2007). They sum to one, and are always shown.
 */
export const traits: readonly Variable[] = weigh()

function weigh(): Variable[] {
  const sizes = WEIGHED_BY.map((key) => {
    const { rows, outcomes } = fitted(key, YEAR)
    return regress(rows, outcomes).coefficients.slice(1).map(Math.abs)
  })
  const sums = TRAITS.map((_, i) => sizes.reduce((sum, each) => sum + each[i]!, 0))
  const total = sums.reduce((sum, each) => sum + each, 0)
  return TRAITS.map(({ name }, i) => ({ name, weight: sums[i]! / total }))
}

/** Traits and log rates of the councils that have both. */
function fitted(key: IndicatorKey, year: Year) {
  const known = placed.flatMap(({ council }, i) => {
    const counted = INDICATORS[key].counted(council, year)
    return counted && counted.count > 0 && !isSmall(counted)
      ? [{ name: council.name, row: standard[i]!, outcome: Math.log(counted.count / counted.of) }]
      : []
  })
  return {
    names: known.map(({ name }) => name),
    rows: known.map(({ row }) => row),
    outcomes: known.map(({ outcome }) => outcome),
  }
}

export type Similar = { neighbours: readonly Neighbour[]; stability: number }

/** The ten councils most like one, and how far that depends on any one trait; undefined where a trait is not published. */
export function similarTo(council: KnownCouncil): Similar | undefined {
  if (!areas.some(({ name }) => name === council.name)) return undefined
  return {
    neighbours: neighbours(areas, traits, council.name),
    stability: stability(areas, traits, council.name),
  }
}

type Foretold = { names: readonly string[]; values: readonly number[]; reach: number }
const fits = new Map<string, Foretold>()

/** For each council the log rate that the fit to all the others foretells, and how far such words are off. */
function fitFor(key: IndicatorKey, year: Year): Foretold {
  const found = fits.get(`${key} ${year}`)
  if (found) return found
  const { names, rows, outcomes } = fitted(key, year)
  const { leaveOneOut: values } = regress(rows, outcomes)
  const errors = values.map((value, i) => value - outcomes[i]!)
  const made = { names, values, reach: 1.96 * Math.sqrt(mean(errors.map((error) => error ** 2))) }
  fits.set(`${key} ${year}`, made)
  return made
}

export type Expected = { value: number; low: number; high: number }

/**
 * What would be expected of a council of its traits, from the fit to all the others, with a 95% interval: most of what
 * is left is not error but difference between councils that these traits do not tell.
 */
export function expectedOf(council: KnownCouncil, key: IndicatorKey, year: Year): Expected | undefined {
  const { names, values, reach } = fitFor(key, year)
  const value = values[names.indexOf(council.name)]
  if (value === undefined) return undefined
  const scale = scaleOf(INDICATORS[key])
  const most = INDICATORS[key].kind === 'share' ? 100 : Number.POSITIVE_INFINITY
  const read = (log: number) => Math.min(most, scale * Math.exp(log))
  return { value: read(value), low: read(value - reach), high: read(value + reach) }
}
