import type { Chart } from '../../platform/kit/charts/index.ts'
import { inCare } from './facts/national.ts'
import { baseYear } from './path.ts'
import type { Scenario } from './scenario.ts'

const source =
  'Review L9591 to L9631; Department for Education, explore education statistics (OGL v3.0); fitted and inferred numbers are marked in the parameter file'

/** Children in care without and with reform, beside what happened. */
export function childrenChart(scenario: Scenario): Chart {
  const years = scenario.base.map((_, i) => baseYear + i)
  const last = scenario.base.length - 1
  const added = scenario.base.map((count, i) => count - (scenario.fewer.additive[i] ?? 0))
  return {
    title: 'Children in care, England, 31 March',
    says: `Without reform ${Math.round(scenario.base[last] ?? 0)} in ${baseYear + last}; with the levers together ${Math.round(scenario.joint[last] ?? 0)}.`,
    xName: '31 March',
    yName: 'Children in care',
    xs: years,
    series: [
      { name: 'Without reform (the path chosen)', values: scenario.base },
      { name: 'With reform, levers together', values: scenario.joint },
      { name: 'With reform, levers added up', values: added },
      {
        name: 'What happened',
        values: years.map((year) => inCare.find((each) => each.year === year)?.value),
      },
    ],
    source,
  }
}

/** Net effect on public finance by year, modelled rows and total. */
export function moneyChart({ money }: Scenario): Chart {
  return {
    title: 'Net effect on public finance, £ million a year',
    says: `Total in year 10: £${Math.round(money.total.at(-1) ?? 0)} million; running sum £${Math.round(money.cumulative.at(-1) ?? 0)} million.`,
    xName: 'Programme year (1 = 2023/24)',
    yName: '£ million (below zero is a cost)',
    xs: money.total.map((_, i) => i + 1),
    series: [
      { name: 'Total', values: money.total },
      { name: 'Running sum', values: money.cumulative },
      ...money.rows.map((row) => ({ name: row.name, values: row.net })),
    ],
    source,
  }
}
