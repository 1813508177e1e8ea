import { keyOf, poisson, stream } from '../../engines/random.ts'
import { quantileOf } from '../../engines/summary.ts'
import type { Chart } from '../../platform/kit/charts/index.ts'
import { inventAreas } from '../formula/invented.ts'
import { type FormulaModel, fitFormula, type SmallArea } from '../formula/model.ts'
import { allocate, type FormulaStep } from '../formula/shares.ts'
import type { NumberSwitch } from '../model/switches.ts'
import { readNumbers } from './switches.ts'

/** What the small areas know of themselves; each can be left out of need. */
export const VARIABLES = ['income', 'free meals', 'overcrowding', 'health'] as const

/** What was said against the proposed formula, as switches (National Children’s Bureau for London Councils). */
export const PRESETS: readonly { name: string; says: string; without: readonly string[] }[] = [
  { name: 'All variables', says: 'Income, free school meals, overcrowding and child health.', without: [] },
  {
    name: 'Free meals undercount',
    says: 'Many who are poor do not get free school meals; need is read from income alone.',
    without: ['free meals'],
  },
  {
    name: 'Overcrowding changed between versions',
    says: 'The measure was changed; need is read without it.',
    without: ['overcrowding'],
  },
  {
    name: 'Health stands for something else',
    says: 'Child health is left out; it should be special needs.',
    without: ['health'],
  },
]

export const formulaSwitches: readonly NumberSwitch[] = [
  {
    name: 'cost',
    label: 'Cost of a child who uses the service',
    unit: '£',
    min: 1000,
    max: 50_000,
    step: 500,
    standard: 9000,
  },
  { name: 'floor', label: 'Nobody loses more than', unit: '%', min: 0, max: 100, step: 1, standard: 100 },
  { name: 'ceiling', label: 'Nobody gains more than', unit: '%', min: 0, max: 300, step: 5, standard: 300 },
  {
    name: 'deprivation',
    label: 'Poverty rises everywhere by',
    unit: '%',
    min: 0,
    max: 50,
    step: 5,
    standard: 0,
  },
]

const COUNCILS = 12
const DRAWS = 40
const SLOPES = [0.9, 0.5, 0.4, 0.3]

/** Twelve invented councils of thirty small areas each: the data by child that a real formula needs are not public. */
const areas: readonly SmallArea[] = inventAreas({
  councils: COUNCILS,
  areasEach: 30,
  slopes: SLOPES,
  areaSpread: 0.108,
  practiceSpread: 0.2,
  seed: 251,
})

type Fits = { model: FormulaModel; drawn: readonly FormulaModel[] }
let fitted: Fits | undefined

/** The fit, and the fits to resampled areas: what other children of the same kind would have told. */
function fits(): Fits {
  fitted ??= {
    model: fitFormula(VARIABLES, areas),
    drawn: Array.from({ length: DRAWS }, (_, draw) => fitFormula(VARIABLES, resampled(draw))),
  }
  return fitted
}

const resampled = (draw: number): SmallArea[] =>
  areas.map((area, i) => ({ ...area, users: poisson(stream(keyOf(7, draw, i)), area.users) }))

export type FormulaRow = {
  council: string
  /** Money under the formula as it stands with all variables, £. */
  before: number
  after: number
  /** 90% interval of the change, as a share. */
  interval: readonly [number, number]
}

export type FormulaShown = {
  steps: readonly FormulaStep[]
  rows: readonly FormulaRow[]
  total: number
  totalBefore: number
  problem?: string
}

export function formulaOf(query: Record<string, string>): FormulaShown {
  const { values } = readNumbers(formulaSwitches, query)
  const without = withoutOf(query)
  const today = allocate(fits().model, areas, { unitCost: values.cost! }).at(-1)!.amounts
  try {
    const steps = stepsOf(fits().model, values, without, today)
    const changes = changesByChance(values, without)
    const ends = (council: string) => [0.05, 0.95].map((share) => quantileOf(changes.get(council)!, share))
    const rows = [...steps.at(-1)!.amounts].map(([council, after]) => ({
      council,
      before: today.get(council)!,
      after,
      interval: [ends(council)[0]!, ends(council)[1]!] as const,
    }))
    return { steps, rows, total: total(steps.at(-1)!.amounts), totalBefore: total(today) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { steps: [], rows: [], total: 0, totalBefore: total(today), problem: error.message }
  }
}

export const withoutOf = (query: Record<string, string>): string[] =>
  VARIABLES.filter((name) => query[nameOf(name)] === 'out')

export const nameOf = (variable: string) => variable.replaceAll(' ', '-')

const total = (amounts: ReadonlyMap<string, number>) =>
  [...amounts.values()].reduce((sum, each) => sum + each, 0)

type Values = Readonly<Record<string, number>>

function stepsOf(
  model: FormulaModel,
  values: Values,
  without: readonly string[],
  today: ReadonlyMap<string, number>,
) {
  const poorer = areas.map((area) => ({
    ...area,
    values: area.values.map((value, i) => (i === 0 ? value * (1 + values.deprivation! / 100) : value)),
  }))
  return allocate(model, poorer, {
    unitCost: values.cost!,
    without,
    today,
    ...(values.floor! < 100 ? { floor: -values.floor! / 100 } : {}),
    ...(values.ceiling! < 300 ? { ceiling: values.ceiling! / 100 } : {}),
    ...(without.length > 0 ? { pot: total(today) } : {}),
  })
}

/** How far each council’s change depends on the chance in who used the service: by council, one for each draw. */
function changesByChance(values: Values, without: readonly string[]): Map<string, number[]> {
  const changes = new Map<string, number[]>()
  for (const model of fits().drawn) {
    const today = allocate(model, areas, { unitCost: values.cost! }).at(-1)!.amounts
    for (const [council, after] of stepsOf(model, values, without, today).at(-1)!.amounts)
      changes.set(council, [...(changes.get(council) ?? []), after / today.get(council)! - 1])
  }
  return changes
}

/** What each step does to every council’s share. */
export function formulaCharts(query: Record<string, string>): Record<string, Chart> {
  const { steps, rows } = formulaOf(query)
  return {
    shares: {
      title: 'Change in money, by invented council',
      says: 'Against the formula with all variables; the band holds nine of ten outcomes of chance.',
      xName: 'Council',
      yName: 'Per cent',
      xs: rows.map(({ council }) => council.replace('Council ', '')),
      series: [
        {
          name: 'Change',
          values: rows.map(({ before, after }) => 100 * (after / before - 1)),
          band: rows.map(({ interval: [low, high] }) => [100 * low, 100 * high] as const),
        },
      ],
      source: `Invented areas; from need to money in ${steps.length === 1 ? 'one step' : `${steps.length} steps`}`,
    },
  }
}
