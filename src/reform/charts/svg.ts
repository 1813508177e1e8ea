import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { type Chart, checkChart, escapeXml, readable, type Series } from './chart.ts'

const width = 720
const height = 400
const rowOfLegend = 18
const edge = { top: 40, right: 24, bottom: 48, left: 72 }

/** Colours told apart also without colour vision, and dashes beside them (GOV.UK data visualisation palette). */
const colours = ['#12436d', '#f46a25', '#28a197', '#801650', '#3d3d3d', '#a285d1']
const dashes = ['', '8 4', '2 3', '10 3 2 3', '4 4', '1 4']

/**
 * The chart as an SVG document: attributes only, no style and no script, so that a strict content security policy
 * shows it as it is. The sentence and the title are there for screen readers.
 */
export function chartSvg(chart: Chart): string {
  checkChart(chart)
  const scales = scalesOf(chart)
  const tall = height + rowOfLegend * chart.series.length
  const parts = [
    axes(chart, scales),
    ...chart.series.map((series, i) => band(series, i, scales)),
    ...chart.series.map((series, i) => path(series, i, scales)),
    legend(chart),
  ]
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" role="img" font-family="Arial, sans-serif" font-size="12">`
  return `${head}<title>${escapeXml(chart.title)}</title><desc>${escapeXml(chart.says)}</desc>${parts.join('')}</svg>`
}

type Scales = { x: (i: number) => number; y: (value: number) => number; ticks: number[]; bottom: number }

function scalesOf({ series, xs }: Chart): Scales {
  const values = series
    .flatMap((each) => [...each.values, ...(each.band ?? []).flatMap((ends) => ends ?? [])])
    .filter((value) => value !== undefined && Number.isFinite(value)) as number[]
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, 1e-9, ...values)],
    [height - edge.bottom, edge.top],
  ).nice(6)
  const x = scalePoint(
    xs.map((_, i) => i),
    [edge.left, width - edge.right],
  )
  return {
    x: (i) => x(i) ?? edge.left,
    y: (value) => y(value),
    ticks: y.ticks(6),
    bottom: y(y.domain()[0] ?? 0),
  }
}

const at = (value: number) => value.toFixed(1)

function axes({ xs, xName, yName, title }: Chart, { x, y, ticks, bottom }: Scales): string {
  const every = Math.ceil(xs.length / 12)
  const rows = ticks.map(
    (tick) =>
      `<line x1="${edge.left}" x2="${width - edge.right}" y1="${at(y(tick))}" y2="${at(y(tick))}" stroke="${tick === 0 ? '#0b0c0c' : '#cecece'}"/>${text(edge.left - 8, y(tick) + 4, readable(tick), 'end')}`,
  )
  const columns = xs.flatMap((label, i) =>
    i % every === 0 ? [text(x(i), bottom + 18, String(label), 'middle')] : [],
  )
  const names = [
    text(width / 2, height - 8, xName, 'middle'),
    text(edge.left, edge.top - 10, yName, 'start'),
    `<text x="${edge.left}" y="14" font-size="14" font-weight="bold" fill="#0b0c0c">${escapeXml(title)}</text>`,
  ]
  return [...rows, ...columns, ...names].join('')
}

const text = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end') =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="#0b0c0c">${escapeXml(words)}</text>`

function path({ values, dashed }: Series, i: number, { x, y }: Scales): string {
  const draw = line<number | undefined>()
    .defined((value) => value !== undefined && Number.isFinite(value))
    .x((_, at) => x(at))
    .y((value) => y(value ?? 0))
    .digits(1)
  const dash = dashed ? '6 4' : (dashes[(i + Math.floor(i / colours.length)) % dashes.length] ?? '')
  return `<path d="${draw([...values]) ?? ''}" fill="none" stroke="${colours[i % colours.length]}" stroke-width="2.5"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
}

function band(series: Series, i: number, { x, y }: Scales): string {
  if (!series.band) return ''
  const draw = area<readonly [number, number] | undefined>()
    .defined((ends) => ends !== undefined)
    .x((_, at) => x(at))
    .y0((ends) => y(ends?.[0] ?? 0))
    .y1((ends) => y(ends?.[1] ?? 0))
    .digits(1)
  return `<path d="${draw([...series.band]) ?? ''}" fill="${colours[i % colours.length]}" fill-opacity="0.18"/>`
}

function legend({ series }: Chart): string {
  return series
    .map(({ name }, i) => {
      const y = height + rowOfLegend * i
      const dash = dashes[(i + Math.floor(i / colours.length)) % dashes.length]
      return `<line x1="${edge.left}" x2="${edge.left + 30}" y1="${y}" y2="${y}" stroke="${colours[i % colours.length]}" stroke-width="2.5"${dash ? ` stroke-dasharray="${dash}"` : ''}/>${text(edge.left + 38, y + 4, name, 'start')}`
    })
    .join('')
}
