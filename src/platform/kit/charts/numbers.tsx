import { safeCell } from '../../csv.ts'
import { Table } from '../table.tsx'
import { type Chart, checkChart, readable } from './chart.ts'

/** The chart's numbers as a table: the same data, for those who read rather than look. */
export function ChartTable({ chart }: { chart: Chart }) {
  checkChart(chart)
  return (
    <Table
      caption={chart.title}
      captionClass="govuk-table__caption--s"
      head={columns(chart).map((text, i) => (i === 0 ? text : { text, format: 'numeric' }))}
      rows={rows(chart).map(([first, ...cells]) => [
        String(first),
        ...cells.map((text) => ({ text: String(text), format: 'numeric' })),
      ])}
      firstCellIsHeader
    />
  )
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
