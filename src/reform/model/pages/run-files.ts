import { KithError } from '../../../platform/errors.ts'
import { chartCsv, chartSvg } from '../../../platform/kit/charts/index.ts'
import { download } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { runFilePath } from '../../paths.ts'
import { chartsOf } from '../charts.ts'
import { switchesToQuery } from '../link.ts'
import { baseYear } from '../path.ts'
import { type Run, runOf } from '../run.ts'

/** What a run draws, each as a picture or as numbers; and the whole as data. */
export const runFile = download({
  path: runFilePath,
  may: may('analyse'),
  read: async (_viewer, { file = '' }, query) => ({ file, run: runOf(query) }),
  file: ({ file, run }) => {
    const { scenario } = run
    if (!scenario)
      throw new KithError(
        'invalid',
        run.problem ?? run.read.problems[0]?.message ?? 'This run has no numbers.',
      )
    const [name = '', kind] = file.split('.')
    const chart = Object.entries(chartsOf(scenario)).find(([id]) => id === name)?.[1]
    if (chart && kind === 'csv') return { name: file, type: 'text/csv; charset=utf-8', body: chartCsv(chart) }
    if (chart && kind === 'svg') return { name: file, type: 'image/svg+xml', body: chartSvg(chart) }
    if (file === 'scenario.json') return { name: file, type: 'application/json', body: asJson(run) }
    throw new KithError('not-found', 'There is no such file. Go back to the run and choose one.')
  },
})

function asJson({ read, scenario }: Run): string {
  const { base = [], fewer, ...rest } = scenario ?? {}
  const byLever = fewer?.byLever.map(({ lever, children }) => ({ lever: lever.id, children }))
  const years = base.map((_, i) => baseYear + i)
  return `${JSON.stringify({ switches: switchesToQuery(read.typed), years, base, ...rest, fewer: { ...fewer, byLever } }, null, 2)}\n`
}
