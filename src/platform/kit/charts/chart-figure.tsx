import type { ComponentChildren } from 'preact'
import { Details } from '../details.tsx'
import { WideTable } from '../moj/sortable-head.tsx'
import type { Chart } from './chart.ts'
import { LineChart } from './line-chart.tsx'
import { ChartTable } from './numbers.tsx'

/** A chart as a page shows it: the drawing, what to see in it, its source, and its numbers below; `children` hold downloads. */
export function ChartFigure({ chart, children }: { chart: Chart; children?: ComponentChildren }) {
  return (
    <figure class="kith-chart">
      <LineChart chart={chart} />
      <figcaption class="kith-chart__words">
        <p class="govuk-body">{chart.says}</p>
        <p class="govuk-hint">Source: {chart.source}</p>
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
