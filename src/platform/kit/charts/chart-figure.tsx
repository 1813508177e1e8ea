import type { ComponentChildren } from 'preact'
import { Details } from '../details.tsx'
import { WideTable } from '../moj/sortable-head.tsx'
import type { Chart } from './chart.ts'
import { Key } from './frame.tsx'
import { LineChart } from './line-chart.tsx'
import { ChartTable } from './numbers.tsx'

/** A chart as a page shows it: the drawing, what to see in it, its source, and its numbers below; `children` hold downloads. */
export function ChartFigure({ chart, children }: { chart: Chart; children?: ComponentChildren }) {
  return (
    <figure class="kith-chart">
      <p class="kith-chart__title">{chart.title}</p>
      <p class="kith-chart__unit">{chart.yName}</p>
      <LineChart chart={chart} bare />
      <Legend chart={chart} />
      <figcaption class="kith-chart__words">
        <p class="govuk-body">{chart.says}</p>
        <p class="govuk-hint kith-chart__source">Source: {chart.source}</p>
      </figcaption>
      <Details summary={`The numbers behind “${chart.title}”`}>
        <WideTable label={chart.title}>
          <ChartTable chart={chart} />
        </WideTable>
      </Details>
      {children}
    </figure>
  )
}

const Legend = ({ chart: { series } }: { chart: Chart }) => (
  <ul class="kith-chart__legend">
    {series.map(({ name }, i) => (
      <li>
        <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
          <Key series={i} from={2} y={6} />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)
