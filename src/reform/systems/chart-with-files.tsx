import { type Chart, ChartFigure } from '../../platform/kit/charts/index.ts'
import { Link } from '../../platform/kit/index.ts'
import { systemFilePath } from './paths.ts'

interface ChartWithFilesProps {
  page: string
  name: string
  chart: Chart
  query: Record<string, string>
}

/** A chart with its files, for the very switches that are set. */
export function ChartWithFiles({ page, name, chart, query }: ChartWithFilesProps) {
  const file = (ending: string, text: string) => (
    <Link href={systemFilePath({ page, file: `${name}.${ending}` }, query)}>
      {text}
      <span class="govuk-visually-hidden"> of {chart.title}</span>
    </Link>
  )
  return (
    <ChartFigure chart={chart}>
      <p class="govuk-body kith-downloads">
        {file('csv', 'CSV')} {file('svg', 'SVG')} {file('json', 'JSON')}
      </p>
    </ChartFigure>
  )
}
