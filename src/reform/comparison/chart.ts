import { safeCell } from '../../platform/csv.ts'
import type { Comparison } from './councils.ts'
import { funnelText } from './funnel-drawing.tsx'

/** A funnel plot as SVG, attributes only; `marked` names the council to pick out. Its table is `comparisonCsv`. */
export const funnelSvg = ({ name, caution, areas, spread }: Comparison, marked?: string): string =>
  funnelText({ title: name, says: caution, areas, spread, marked })

/** The comparison as CSV, in alphabetical order. */
export function comparisonCsv({ areas, caution }: Comparison): string {
  const head = [
    'Council',
    'Count',
    'Expected at England’s rate',
    'Per 10,000',
    'Ratio, pooled',
    'Lower',
    'Upper',
    'Probability above England',
    'Outside wide limits',
  ]
  const rows = areas.map((each) => [
    each.name,
    each.observed,
    each.expected,
    each.rate,
    each.pooled.ratio,
    ...each.pooled.interval,
    each.pooled.above,
    each.outside ?? '',
  ])
  return `${[head, ...rows, [caution]].map((row) => row.map(safeCell).join(',')).join('\n')}\n`
}
