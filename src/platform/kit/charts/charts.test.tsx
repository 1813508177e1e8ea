import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { chartSvg, chartTable } from './as-text.tsx'
import type { Chart } from './chart.ts'
import { ChartFigure } from './chart-figure.tsx'
import { chartCsv } from './numbers.tsx'

const chart: Chart = {
  title: 'Children in care & “reform”',
  says: 'The number falls <fast>.',
  xName: 'Year',
  yName: 'Children',
  xs: [2021, 2022, 2023],
  series: [
    { name: 'Path', values: [100, undefined, 120], band: [[90, 110], undefined, [100, 140]] },
    { name: '=danger', values: [1, 2, 3] },
  ],
  source: 'Invented',
}

test('the drawing has no style, no script, and says itself in words', () => {
  const svg = chartSvg(chart)
  expect(svg).not.toMatch(/style=|<script|<style|NaN|undefined/)
  expect(svg).toContain(
    '<title>Children in care &amp; “reform”</title><desc>The number falls &lt;fast>.</desc>',
  )
})

test('the table and the CSV hold every number that is drawn', () => {
  const table = chartTable(chart)
  for (const number of ['100', '120', '90 to 110']) expect(table).toContain(`>${number}<`)
  expect(chartCsv(chart)).toBe(
    "Year,Path,Path lower,Path upper,'=danger\n2021,100,90,110,1\n2022,,,,2\n2023,120,100,140,3\nSource: Invented\n",
  )
})

test('a series that does not fit is refused', () => {
  expect(() => chartSvg({ ...chart, xs: [1] })).toThrow('has 3 values for 1 points')
})

test('an empty chart and a flat one are drawn all the same', () => {
  expect(chartSvg({ ...chart, xs: [], series: [] })).toContain('</svg>')
  expect(chartSvg({ ...chart, series: [{ name: 'zero', values: [0, 0, 0] }] })).not.toContain('NaN')
})

test('on a page a chart stands with its sentence, its source and its numbers', () => {
  const html = renderToString(<ChartFigure chart={chart} />)
  for (const words of ['The number falls &lt;fast', 'Source: Invented', '90 to 110', 'The numbers behind'])
    expect(html).toContain(words)
})

test('bars say their number beside them, and what is not shown says so', () => {
  const svg = chartSvg({ ...chart, kind: 'bars', xs: ['Police', 'Schools', 'Others'] })
  expect(svg.match(/<rect /g)).toHaveLength(5)
  expect(svg).toContain('not shown')
  expect(svg).not.toMatch(/style=|NaN|undefined/)
})
