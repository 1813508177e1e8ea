import { KithError } from '../../platform/errors.ts'
import { type Chart, chartCsv, chartSvg } from '../../platform/kit/charts/index.ts'
import { type Download, download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { ecologicalCharts, readEcological } from './ecological.ts'
import { financeOf, financeSwitches } from './finance.ts'
import { formulaCharts } from './formula.ts'
import { fosteringOf, fosteringSwitches } from './fostering.ts'
import { systemFilePath } from './paths.ts'
import { readSufficiency, sufficiencyOf } from './sufficiency.ts'
import { readNumbers } from './switches.ts'
import { workforceOf, workforceSwitches } from './workforce.ts'

type Query = Record<string, string>

const pages: Readonly<Record<string, (query: Query) => Record<string, Chart>>> = {
  fostering: (query) => fosteringOf(readNumbers(fosteringSwitches, query)).charts,
  workforce: (query) => workforceOf(readNumbers(workforceSwitches, query)).charts,
  finance: (query) => financeOf(readNumbers(financeSwitches, query)).charts,
  sufficiency: (query) => sufficiencyOf(readSufficiency(query)).charts,
  formula: formulaCharts,
  ecological: (query) => ecologicalCharts(readEcological(query)),
}

const endings: Readonly<Record<string, { type: string; body: (chart: Chart) => string }>> = {
  csv: { type: 'text/csv; charset=utf-8', body: chartCsv },
  svg: { type: 'image/svg+xml', body: chartSvg },
  json: { type: 'application/json', body: (chart) => JSON.stringify(chart, null, 2) },
}

/** A chart of the fostering, workforce, formula or finance page as a file, for the switches in its address. */
const systemFile = download({
  path: systemFilePath,
  may: may('analyse'),
  read: async (_viewer, { page = '', file = '' }, query) => {
    const [, name = '', ending = ''] = /^([a-z]+)\.(csv|svg|json)$/.exec(file) ?? []
    const charts = Object.hasOwn(pages, page) ? pages[page]!(query) : {}
    const chart = Object.hasOwn(charts, name) ? charts[name] : undefined
    if (!chart) throw new KithError('not-found', 'There is no such file. Go back to the page and choose one.')
    return { chart, file, ...endings[ending]! }
  },
  file: ({ chart, file, type, body }) => ({ name: file, type, body: body(chart) }),
})

export const systemFiles: readonly Download[] = [systemFile]
