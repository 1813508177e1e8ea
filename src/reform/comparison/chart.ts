import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { wider } from '../../engines/statistics/funnel.ts'
import { ratioLimits } from '../../engines/statistics/limits.ts'
import { safeCell } from '../../platform/csv.ts'
import { escapeXml } from '../../platform/kit/charts/index.ts'
import type { Comparison } from './councils.ts'

const width = 720
const height = 420
const edge = { top: 32, right: 24, bottom: 48, left: 64 }

/** A funnel plot as SVG, attributes only; `marked` names the council to pick out. Its table is `comparisonCsv`. */
export function funnelSvg(comparison: Comparison, marked?: string): string {
  const most = Math.max(...comparison.areas.map((each) => each.expected)) * 1.05
  const top = Math.max(2, ...comparison.areas.map((each) => each.ratio)) * 1.05
  const x = scaleLinear([0, most], [edge.left, width - edge.right])
  const y = scaleLinear([0, top], [height - edge.bottom, edge.top])
  const at = Array.from({ length: 60 }, (_, i) => most * ((i + 1) / 60) ** 2)
  const curve = (limit: (expected: number) => number, dash: string) =>
    `<path d="${
      line<number>()
        .x((e) => x(e))
        .y((e) => y(Math.min(top, limit(e))))
        .digits(1)(at) ?? ''
    }" fill="none" stroke="#505a5f" stroke-dasharray="${dash}"/>`
  const curves = [0, 1].flatMap((end) => [
    curve((e) => ratioLimits(e)[end]!, '2 3'),
    curve((e) => wider(e, 0.95, comparison.spread ** 2)[end]!, '8 4'),
  ])
  const points = comparison.areas.map(
    (area) =>
      `<circle cx="${x(area.expected).toFixed(1)}" cy="${y(area.ratio).toFixed(1)}" r="${area.name === marked ? 6 : 3}" fill="${area.name === marked ? '#f46a25' : '#12436d'}"><title>${escapeXml(area.name)}</title></circle>`,
  )
  const ticks = y
    .ticks(6)
    .map(
      (tick) => `<text x="${edge.left - 8}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${tick}</text>`,
    )
  const one = `<line x1="${edge.left}" x2="${width - edge.right}" y1="${y(1).toFixed(1)}" y2="${y(1).toFixed(1)}" stroke="#0b0c0c"/>`
  const words = `<text x="${edge.left}" y="16" font-weight="bold">${escapeXml(comparison.name)}: ratio to England’s rate</text><text x="${width / 2}" y="${height - 10}" text-anchor="middle">Count expected at England’s rate. Dots: exact 95% limits; dashes: with the spread between councils</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Arial, sans-serif" font-size="12" fill="#0b0c0c"><title>${escapeXml(comparison.name)}</title><desc>${escapeXml(comparison.caution)}</desc>${[words, one, ...ticks, ...curves, ...points].join('')}</svg>`
}

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
