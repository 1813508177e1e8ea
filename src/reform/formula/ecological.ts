import { keyOf, stream } from '../../engines/random.ts'
import { regress } from '../../engines/statistics/regression.ts'
import { mean, quantileOf, variance } from '../../engines/summary.ts'
import { type KnownCouncil, knownCouncils } from '../comparison/facts/three-years.ts'
import { spendOfCouncils } from './facts/spend.ts'

/** What is published of every council that need could be read from, apart from how many are helped. */
export const ECOLOGICAL = {
  meals: {
    name: 'Children in need known for free school meals, per cent',
    of: ({ freeMeals }: KnownCouncil) => freeMeals,
  },
  plans: {
    name: 'Children in need with an education, health and care plan, per cent',
    of: ({ carePlans }: KnownCouncil) => carePlans,
  },
  minority: {
    name: 'Children in care who are not recorded as White, per cent',
    of: ({ white }: KnownCouncil) => (white === undefined ? undefined : 100 - white),
  },
  size: {
    name: 'Number of children aged 0 to 17 (log)',
    of: ({ population }: KnownCouncil) => Math.log(population),
  },
  london: { name: 'In London', of: ({ region }: KnownCouncil) => (region === 'London' ? 1 : 0) },
} as const

export type EcologicalKey = keyof typeof ECOLOGICAL
export const ecologicalKeys = Object.keys(ECOLOGICAL) as EcologicalKey[]

/** Whom need is counted by. */
export const NEEDS = {
  inNeed: 'Children in need, 31 March 2025',
  inCare: 'Children in care, 31 March 2025',
} as const
export type NeedKey = keyof typeof NEEDS

export type EcologicalRow = {
  name: string
  /** Shares of England: of children, of need foretold with practice left out, and of money spent in 2024/25. */
  children: number
  need: number
  spent: number
  /** 90% interval of the share of need, over resampled councils. */
  interval: readonly [number, number]
}

export type Ecological = {
  rows: readonly EcologicalRow[]
  /** How much of the differences between rates is foretold for councils that the fit has not seen; below nought is none. */
  foretold: number
  leftOut: readonly string[]
}

const DRAWS = 60
const known = new Map<string, Ecological>()

/**
 * Shares of England by need that is foretold from what a council is like: the rate of a fit to all councils, with what is
 * the council’s own left out, times its children. An area is a whole council and its traits are of children who are
 * helped already, so this shows how such a formula would move money, and is none to pay by.
 */
export function ecological(by: NeedKey, without: readonly EcologicalKey[] = []): Ecological {
  const key = `${by} ${[...without].sort()}`
  const found = known.get(key) ?? workOut(by, without)
  known.set(key, found)
  return found
}

function workOut(by: NeedKey, without: readonly EcologicalKey[]): Ecological {
  const used = ecologicalKeys.filter((key) => !without.includes(key))
  const usable = knownCouncils.flatMap((council) => {
    const values = used.map((key) => ECOLOGICAL[key].of(council))
    const [count, spent] = [council[by], spendOfCouncils.get(council.code)]
    if (!count || !spent || values.some((value) => value === undefined)) return []
    return [{ council, values: values as number[], rate: Math.log(count / council.population), spent }]
  })
  const rows = standardised(usable.map(({ values }) => values))
  const rates = usable.map(({ rate }) => rate)
  const fit = regress(rows, rates)
  const children = usable.map(({ council }) => council.population)
  const need = sharesBy(fit.expected, children)
  const drawn = Array.from({ length: DRAWS }, (_, draw) => {
    const { uniform } = stream(keyOf(3, draw))
    const picked = usable.map(() => Math.floor(uniform() * usable.length))
    const { coefficients } = regress(
      picked.map((i) => rows[i]!),
      picked.map((i) => rates[i]!),
      1e-3,
    )
    return sharesBy(
      rows.map((row) => row.reduce((sum, value, i) => sum + value * coefficients[i + 1]!, coefficients[0]!)),
      children,
    )
  })
  const [allChildren, allSpent] = [total(children), total(usable.map(({ spent }) => spent))]
  const there = new Set(usable.map(({ council }) => council.name))
  return {
    foretold: 1 - mean(fit.leaveOneOut.map((value, i) => (value - rates[i]!) ** 2)) / variance(rates),
    leftOut: knownCouncils.map(({ name }) => name).filter((name) => !there.has(name)),
    rows: usable.map(({ council, spent }, i) => ({
      name: council.name,
      children: council.population / allChildren,
      need: need[i]!,
      spent: spent / allSpent,
      interval: [0.05, 0.95].map((share) =>
        quantileOf(
          drawn.map((draw) => draw[i]!),
          share,
        ),
      ) as [number, number],
    })),
  }
}

const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0)

function sharesBy(logRates: readonly number[], children: readonly number[]): number[] {
  const weights = logRates.map((log, i) => Math.exp(log) * children[i]!)
  const all = total(weights)
  return weights.map((weight) => weight / all)
}

/** Each trait on the same scale. */
function standardised(rows: readonly (readonly number[])[]): number[][] {
  const scales = (rows[0] ?? []).map((_, i) => {
    const column = rows.map((row) => row[i]!)
    return { centre: mean(column), spread: Math.sqrt(variance(column)) || 1 }
  })
  return rows.map((row) => row.map((value, i) => (value - scales[i]!.centre) / scales[i]!.spread))
}
