import { cohort } from '../../engines/population/cohort.ts'
import type { Course } from '../../engines/population/model.ts'
import { runningSum } from '../replay/replay.ts'
import { childYears, type Flows, flowsByYear, homesByYear } from './by-year.ts'
import { type Closure, closeOn } from './close.ts'
import { type England, england } from './england.ts'
import { placesAndPrices } from './home-counts.ts'
import { delayed, type Lever, leverList } from './levers.ts'
import { type Lived, livedUnder } from './lived.ts'
import { checkSwitches, inPrices, type MoneySwitches, reviewSwitches, savingPerChild } from './money.ts'
import { dampedPath, lastValuePath, reviewPath, yearsModelled } from './path.ts'
import {
  alternativesCost,
  cooperativesNet,
  familyHelpCost,
  fosteringNet,
  replayedNet,
} from './programme-costs.ts'

export type PathName = 'review' | 'review-linear' | 'damped' | 'last-value'

export type ScenarioOptions = {
  /** The path without reform. `review` is the report's rule, which is not the best forecast. */
  path?: PathName
  closure?: Closure
  levers?: readonly Lever[]
  /** Years by which every lever and row starts later. */
  delay?: number
  money?: Partial<MoneySwitches>
}

export type Scenario = {
  /** 31 March of each year, 2021 onwards. */
  base: readonly number[]
  joint: readonly number[]
  /** Children fewer in care at each 31 March. `additive` sums the levers alone, as the review does (L9624). */
  fewer: {
    additive: readonly number[]
    joint: readonly number[]
    byLever: readonly { lever: Lever; children: readonly number[] }[]
  }
  money: MoneyTable
  /** Children who enter and leave care in each year that ends on 31 March 2022 onwards. */
  flows: { base: Flows; joint: Flows }
  /** Children by kind of home (in the order of `homeKinds`) at each 31 March, 2021 onwards. */
  homes: { base: readonly number[][]; joint: readonly number[][] }
}

type MoneyTable = {
  /** Programme years 1 to 10. £ million, below zero is a cost. */
  rows: readonly { id: string; name: string; mechanism: boolean; net: readonly number[] }[]
  total: readonly number[]
  cumulative: readonly number[]
  /** Child-years in care averted, by lever (additive), programme years 1 to 10. */
  childYears: Readonly<Record<string, readonly number[]>>
}

export type Baseline = { england: England; course: Course; run: Lived }

const baselines = new Map<string, Baseline>()

/** The path without reform, closed and run; worked out once for each path and closure. */
export function baseline(path: PathName = 'review', closure: Closure = 'entries'): Baseline {
  const key = `${path} ${closure}`
  const known = baselines.get(key)
  if (known) return known
  const start = england()
  const course = closeOn(start.model, start.start, start.newEntries, pathOf(path), closure)
  const made = { england: start, course, run: cohort(start.model, course, start.start) }
  baselines.set(key, made)
  return made
}

const paths: Record<PathName, () => number[]> = {
  review: () => reviewPath(),
  'review-linear': () => reviewPath(yearsModelled, 'linear'),
  damped: () => dampedPath(),
  'last-value': () => lastValuePath(),
}

function pathOf(name: PathName): number[] {
  const path = paths[name]
  if (!path)
    throw new RangeError(`There is no path called “${name}”. Use one of: ${Object.keys(paths).join(', ')}.`)
  return path()
}

/** Expected children and money under the levers: each alone, added up, and all together. Milliseconds. */
export function runScenario(options: ScenarioOptions = {}): Scenario {
  const base = baseline(options.path, options.closure)
  const delay = wholeDelay(options.delay ?? 0)
  const chosen = (options.levers ?? leverList).map((lever) => delayed(lever, delay))
  const alone = chosen.map((lever) => ({ lever, run: livedUnder(base, [lever]) }))
  const joint = livedUnder(base, chosen)
  const fewer = (run: Lived) => Array.from(base.run.stock, (count, year) => count - run.stock[year]!)
  const byLever = alone.map(({ lever, run }) => ({ lever, children: fewer(run) }))
  const additive = Array.from(base.run.stock, (_, year) =>
    byLever.reduce((sum, each) => sum + each.children[year]!, 0),
  )
  const money = moneyTable(base, alone, delay, { ...reviewSwitches, ...options.money })
  return {
    base: [...base.run.stock],
    joint: [...joint.stock],
    fewer: { additive, joint: fewer(joint), byLever },
    money,
    flows: { base: flowsByYear(base, base.run), joint: flowsByYear(base, joint) },
    homes: { base: homesByYear(base, base.run, []), joint: homesByYear(base, joint, chosen) },
  }
}

function wholeDelay(delay: number): number {
  if (!Number.isInteger(delay) || delay < 0 || delay > 20)
    throw new RangeError('A delay is a whole number of years from 0 to 20.')
  return delay
}

const programmeYears = Array.from({ length: 10 }, (_, i) => i + 1)

function moneyTable(
  base: Baseline,
  alone: readonly { lever: Lever; run: Lived }[],
  delay: number,
  switches: MoneySwitches,
): MoneyTable {
  checkSwitches(switches)
  const averted = Object.fromEntries(
    alone.map(({ lever, run }) => [
      lever.id,
      programmeYears.map((year) => childYears(base, base.run, year) - childYears(base, run, year)),
    ]),
  )
  const saved = (id: string, year: number) => {
    const lever = alone.find((each) => each.lever.id === id)?.lever
    return ((averted[id]?.[year - 1] ?? 0) * savingPerChild(year, switches) * (lever?.cashable ?? 0)) / 1e6
  }
  const timing = (id: string) => {
    const lever = alone.find((each) => each.lever.id === id)?.lever
    const { later = 0, stretch = 1 } = lever?.timing ?? {}
    return { delay: delay + later, stretch, coverage: lever?.coverage ?? 0 }
  }
  const row = (id: string, name: string, mechanism: boolean, net: (year: number) => number) => ({
    id,
    name,
    mechanism,
    net: programmeYears.map((year) => inPrices(net(year), year, switches)),
  })
  const used = (id: string) => alone.some((each) => each.lever.id === id)
  const rows = [
    row('familyHelp', 'Family Help', true, (year) =>
      used('familyHelp') ? saved('familyHelp', year) - familyHelpCost(year, timing('familyHelp')) : 0,
    ),
    row('alternatives', 'Alternatives to care', true, (year) =>
      used('alternatives')
        ? saved('alternatives', year) -
          alternativesCost(year, averted.alternatives?.[year - 1] ?? 0, timing('alternatives'))
        : 0,
    ),
    row('cooperatives', 'Regional Care Cooperatives', true, (year) => cooperativesNet(year, delay)),
    row('fostering', 'Foster carer recruitment', true, (year) => fosteringNet(year, delay)),
    row('replayed', 'All other rows, replayed from the report', false, (year) => replayedNet(year, delay)),
  ]
  const homes = (year: number) =>
    alone.reduce((sum, { lever, run }) => sum + placesAndPrices(base, run, lever, year), 0)
  if (alone.some(({ lever }) => lever.operations.some((each) => each.on === 'places' || each.on === 'price')))
    rows.push(row('homes', 'Places and prices of homes', true, homes))
  const total = programmeYears.map((_, i) => rows.reduce((sum, each) => sum + each.net[i]!, 0))
  return { rows, total, cumulative: runningSum(total), childYears: averted }
}
