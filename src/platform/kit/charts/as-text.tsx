import { renderToString } from 'preact-render-to-string'
import type { Chart } from './chart.ts'
import { Drawing } from './drawing.tsx'
import { ChartTable } from './numbers.tsx'

/** The drawing as an SVG document of its own. */
export const chartSvg = (chart: Chart): string => renderToString(<Drawing chart={chart} />)

/** The table as HTML. */
export const chartTable = (chart: Chart): string => renderToString(<ChartTable chart={chart} />)
