export type { Chart, Series } from './chart.ts'
export { chartSvg } from './svg.ts'
export { chartCsv, chartTable } from './table.ts'
