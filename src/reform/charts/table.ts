import { safeCell } from '../../platform/csv.ts'
import { type Chart, checkChart, escapeXml, readable } from './chart.ts'

/** The chart's numbers as an HTML table: the same data, for those who read rather than look. */
export function chartTable(chart: Chart): string {
  checkChart(chart)
  const head = columns(chart).map(
    (name) => `<th scope="col" class="govuk-table__header">${escapeXml(name)}</th>`,
  )
  const body = rows(chart).map(
    ([first, ...cells]) =>
      `<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${escapeXml(String(first))}</th>${cells.map((cell) => `<td class="govuk-table__cell govuk-table__cell--numeric">${cell}</td>`).join('')}</tr>`,
  )
  return `<table class="govuk-table"><caption class="govuk-table__caption govuk-table__caption--s">${escapeXml(chart.title)}</caption><thead class="govuk-table__head"><tr class="govuk-table__row">${head.join('')}</tr></thead><tbody class="govuk-table__body">${body.join('')}</tbody></table>`
}

const columns = ({ xName, series }: Chart) => [
  xName,
  ...series.flatMap(({ name, band }) => (band ? [name, `${name}, interval`] : [name])),
]

const rows = ({ xs, series }: Chart): (string | number)[][] =>
  xs.map((x, i) => [
    x,
    ...series.flatMap(({ values, band }) => {
      const value = readable(values[i])
      const ends = band?.[i]
      return band ? [value, ends ? `${readable(ends[0])} to ${readable(ends[1])}` : '–'] : [value]
    }),
  ])

/** The chart's numbers as CSV, in full precision, with the source as the last line. */
export function chartCsv(chart: Chart): string {
  checkChart(chart)
  const names = [
    chart.xName,
    ...chart.series.flatMap(({ name, band }) => (band ? [name, `${name} lower`, `${name} upper`] : [name])),
  ]
  const lines = chart.xs.map((x, i) => [
    x,
    ...chart.series.flatMap(({ values, band }) =>
      band ? [values[i], ...(band[i] ?? [undefined, undefined])] : [values[i]],
    ),
  ])
  return `${[names, ...lines, [`Source: ${chart.source}`]].map((line) => line.map(safeCell).join(',')).join('\n')}\n`
}
