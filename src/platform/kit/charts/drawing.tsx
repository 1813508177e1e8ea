import { BarChart } from './bar-chart.tsx'
import type { DrawingProps } from './frame.tsx'
import { LineChart } from './line-chart.tsx'

/** The drawing that suits the chart. */
export const Drawing = (props: DrawingProps) =>
  props.chart.kind === 'bars' ? <BarChart {...props} /> : <LineChart {...props} />
