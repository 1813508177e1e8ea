import type { Chart } from '../../platform/kit/charts/index.ts'
import { million } from '../pages/figures.ts'
import type { Asked } from './asked.ts'
import { replay } from './replay.ts'

/** The total by year and its running sum; beside them as printed, where something was changed. */
export function replayChart({ table }: Pick<Asked, 'table'>): Chart {
  const { years, total, cumulative } = table
  const printed = replay()
  const changed = total.length !== 10 || total.some((value, i) => value !== printed.total[i])
  const padded = (values: readonly number[]) => years.map((_, i) => values[i])
  return {
    title: 'Net effect on public finance, £ million',
    says: `The running sum is lowest at ${million(Math.min(...cumulative))} and ends at ${million(cumulative.at(-1))}.`,
    xName: 'Financial year',
    yName: '£ million (below zero is a cost)',
    xs: years,
    series: [
      { name: 'In the year', values: total },
      { name: 'Running sum', values: cumulative },
      ...(changed
        ? [
            { name: 'In the year, as printed', values: padded(printed.total) },
            { name: 'Running sum, as printed', values: padded(printed.cumulative) },
          ]
        : []),
    ],
    source: 'Independent Review of Children’s Social Care, final report, L9847 to L9984',
  }
}
