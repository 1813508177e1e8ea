import { once } from '../../platform/kit/asset.ts'
import type { Chart, Series } from '../../platform/kit/charts/index.ts'
import { outlook } from '../forecast/outlook.ts'
import { replay } from '../replay/replay.ts'
import { inCare, started, type YearValue } from './facts/national.ts'
import { ceased, homesOutturn } from './facts/outturn.ts'
import { homeGroups, inGroup } from './home-groups.ts'
import type { Spread } from './luck.ts'
import { baseYear } from './path.ts'
import type { Scenario } from './scenario.ts'

const source =
  'The review, L9591 to L9631; Department for Education (OGL v3.0); every number of the model has its standing'

const whole = (value: number | undefined) => Math.round(value ?? 0).toLocaleString('en-GB')
const years = ({ base }: Scenario) => base.map((_, i) => baseYear + i)
const happened = (xs: readonly number[], facts: readonly YearValue[]): Series => ({
  name: 'What happened',
  values: xs.map((year) => facts.find((each) => each.year === year)?.value),
})

/** Children in care without and with reform, beside what happened and the method that did best when tried on the past. */
export function childrenChart(scenario: Scenario, chance?: readonly Spread[]): Chart {
  const xs = years(scenario)
  const last = scenario.base.length - 1
  const added = scenario.base.map((count, i) => count - (scenario.fewer.additive[i] ?? 0))
  return {
    title: 'Children in care, England, 31 March',
    says: `Without reform ${whole(scenario.base[last])} in ${baseYear + last}; with the levers together ${whole(scenario.joint[last])}.`,
    xName: '31 March',
    yName: 'Children in care',
    xs,
    series: [
      { name: 'Without reform (the path chosen)', values: scenario.base },
      {
        name: chance
          ? 'With reform, levers together, and four in five by chance'
          : 'With reform, levers together',
        values: scenario.joint,
        ...(chance ? { band: xs.map((year) => bandIn(chance, year)) } : {}),
      },
      { name: 'With reform, levers added up', values: added },
      happened(xs, inCare),
      bestForecast(xs),
    ],
    source,
  }
}

const bandIn = (chance: readonly Spread[], year: number) => {
  const own = chance.find((each) => each.year === year)
  return own ? ([own.low, own.high] as const) : undefined
}

const yearsAhead = once(() => outlook(8))

/** The years ahead by the method that did best when tried on the past, never the review's rule. */
function bestForecast(xs: readonly number[]): Series {
  const { method, years: ahead } = yearsAhead()
  return {
    name: `Forecast, no new reform: ${method.toLowerCase()}, with the size of past errors`,
    values: xs.map((year) => ahead.find((each) => each.year === year)?.middle),
    band: xs.map((year) => bandIn(ahead, year)),
  }
}

/** Children who enter care in a year, or who leave it, beside what happened. */
export function flowChart(scenario: Scenario, flow: 'entries' | 'leaving'): Chart {
  const xs = years(scenario).slice(1)
  const { base, joint } = scenario.flows
  const [verb, facts] = flow === 'entries' ? ['enter', started] : ['leave', ceased]
  return {
    title: `Children who ${verb} care in the year`,
    says: `In the last year ${whole(joint[flow].at(-1))} ${verb} care with the levers together, ${whole(base[flow].at(-1))} without.`,
    xName: 'Year that ends on 31 March',
    yName: 'Children',
    xs,
    series: [
      { name: 'Without reform (the path chosen)', values: base[flow] },
      { name: 'With reform, levers together', values: joint[flow] },
      happened(xs, facts),
    ],
    source,
  }
}

/** Children in a group of kinds of home, beside what happened. */
export function homesChart(scenario: Scenario, group: (typeof homeGroups)[number]): Chart {
  const xs = years(scenario)
  const of = (counts: readonly (readonly number[])[]) => counts.map((each) => inGroup(each, group.kinds))
  const [base, joint] = [of(scenario.homes.base), of(scenario.homes.joint)]
  return {
    title: group.name,
    says: `${whole(joint.at(-1))} children in ${xs.at(-1)} with the levers together, ${whole(base.at(-1))} without.`,
    xName: '31 March',
    yName: 'Children',
    xs,
    series: [
      { name: 'Without reform (the path chosen)', values: base },
      { name: 'With reform, levers together', values: joint },
      happened(xs, homesOutturn[group.id]),
    ],
    source: `${source}. Children are placed as those of their age were in 2021`,
  }
}

/** Net effect on public finance by year, and as the report prints it. */
export function moneyChart({ money }: Scenario): Chart {
  const printed = replay()
  return {
    title: 'Net effect on public finance, £ million a year',
    says: `Total in year 10: £${whole(money.total.at(-1))} million; running sum £${whole(money.cumulative.at(-1))} million.`,
    xName: 'Programme year (1 = 2023/24)',
    yName: '£ million (below zero is a cost)',
    xs: money.total.map((_, i) => i + 1),
    series: [
      { name: 'Total', values: money.total },
      { name: 'Running sum', values: money.cumulative },
      { name: 'Total, as the report prints it', values: printed.total },
      { name: 'Running sum, as the report prints it', values: printed.cumulative },
    ],
    source,
  }
}

/** The rows that the total is made of. */
export function rowsChart({ money }: Scenario): Chart {
  return {
    title: 'Net effect by row, £ million a year',
    says: `${money.rows.length} rows that the total is made of.`,
    xName: 'Programme year (1 = 2023/24)',
    yName: '£ million (below zero is a cost)',
    xs: money.total.map((_, i) => i + 1),
    series: money.rows.map((row) => ({ name: row.name, values: row.net })),
    source,
  }
}

/** Every drawing of a run, by the name of its file. */
export const chartsOf = (scenario: Scenario, chance?: readonly Spread[]): Record<string, Chart> => ({
  children: childrenChart(scenario, chance),
  entries: flowChart(scenario, 'entries'),
  leaving: flowChart(scenario, 'leaving'),
  ...Object.fromEntries(homeGroups.map((group) => [`homes-${group.id}`, homesChart(scenario, group)])),
  money: moneyChart(scenario),
  rows: rowsChart(scenario),
})
