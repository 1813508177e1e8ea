import { chartCsv, chartSvg } from '../../platform/kit/charts/index.ts'
import { type Download, download } from '../../platform/pages/page.ts'
import type { Path } from '../../platform/pages/path.ts'
import { may } from '../../record/access/index.ts'
import { forecastCsvPath, forecastJsonPath, forecastSvgPath } from './paths.ts'
import { type Made, readMade } from './read-forecasts.ts'
import { forecastChart } from './shown.ts'

const file = (path: Path, name: string, type: string, body: (made: Made) => string): Download =>
  download({
    path,
    may: may('analyse'),
    read: (viewer, { forecast }) => readMade(viewer, forecast),
    file: (made) => ({ name, type, body: body(made) }),
  })

const chartOf = ({ result, council }: Made) => forecastChart(council, result)

/** A forecast as files. */
export const forecastFiles: readonly Download[] = [
  file(forecastCsvPath, 'children-in-care.csv', 'text/csv; charset=utf-8', (made) => chartCsv(chartOf(made))),
  file(forecastSvgPath, 'children-in-care.svg', 'image/svg+xml', (made) => chartSvg(chartOf(made))),
  file(forecastJsonPath, 'children-in-care.json', 'application/json', ({ result }) =>
    JSON.stringify(result, null, 2),
  ),
]
