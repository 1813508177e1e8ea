import type { ComponentChildren } from 'preact'
import { Details } from '../details.tsx'
import { WideTable } from '../moj/sortable-head.tsx'
import type { Chart } from './chart.ts'
import { Drawing } from './drawing.tsx'
import { Key } from './frame.tsx'
import { ChartTable } from './numbers.tsx'

type ChartFigureProps = {
  chart: Chart
  /** The page itself says where all its numbers come from. */
  sourceIsSaid?: boolean
  /** Downloads and the like, below the numbers. */
  children?: ComponentChildren
}

/** A chart as a page shows it: the drawing, what to see in it, its source, and its numbers below. */
export function ChartFigure({ chart, sourceIsSaid, children }: ChartFigureProps) {
  return (
    <figure class="kith-chart">
      <p class="kith-chart__title">{chart.title}</p>
      <p class="kith-chart__unit">{chart.yName}</p>
      <Drawing chart={chart} bare />
      {(chart.kind !== 'bars' || chart.series.length > 1) && <Legend chart={chart} />}
      <figcaption class="kith-chart__words">
        <p class="govuk-body">{chart.says}</p>
        {!sourceIsSaid && <p class="govuk-hint kith-chart__source">Source: {chart.source}</p>}
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

const Legend = ({ chart: { series, kind } }: { chart: Chart }) => (
  <ul class="kith-chart__legend">
    {series.map(({ name }, i) => (
      <li>
        <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
          <Key series={i} from={2} y={6} solid={kind === 'bars'} />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)
