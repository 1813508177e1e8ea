import { KithError } from '../../../platform/errors.ts'
import { once } from '../../../platform/kit/asset.ts'
import { ChartFigure, chartCsv, chartSvg } from '../../../platform/kit/charts/index.ts'
import { Link } from '../../../platform/kit/index.ts'
import { download, page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { inCare } from '../../model/facts/national.ts'
import { baseYear } from '../../model/path.ts'
import { baseline, type PathName } from '../../model/scenario.ts'
import { reformTrail } from '../../pages/contents.ts'
import { numeric, percent, whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { outlookFilePath, outlookPath } from '../../paths.ts'
import { type Outlook, outlook, outlookChart } from '../outlook.ts'

const ahead = once(() => outlook(8))

/** England's years ahead by the method that did best, with the four paths of the model held against what came. */
export const outlookPage = page({
  path: outlookPath,
  title: 'The years ahead for England',
  may: may('analyse'),
  trail: reformTrail,
  read: async () => ahead(),
  view: (found) => <OutlookView found={found} />,
})

export function OutlookView({ found, files = true }: { found: Outlook; files?: boolean }) {
  const last = found.years.at(-1)!
  return (
    <>
      <h1 class="govuk-heading-l">The years ahead for England</h1>
      <p class="govuk-body-l">
        If nothing new is done, four chances in five: between {whole(last.low)} and {whole(last.high)}{' '}
        children in care in March {last.year}.
      </p>
      <p class="govuk-body">
        That is how far off this way of forecasting has been when it was tried on the past. A forecast is not
        a target, and it is no reason to do less for a child.
      </p>
      <ChartFigure chart={outlookChart(found)}>
        {files && (
          <p class="govuk-body kith-downloads">
            <Link href={outlookFilePath({ file: 'outlook.csv' })}>CSV</Link>
            <Link href={outlookFilePath({ file: 'outlook.svg' })}>SVG</Link>
          </p>
        )}
      </ChartFigure>
      <h2 class="govuk-heading-m">Four paths from 2021, and what happened</h2>
      <p class="govuk-body">
        The review’s figures rest on the first. It is shown because they do, and not relied upon: for March
        2025 it was {percent(errorIn(found, 2025))} too high.
      </p>
      <Paths />
      <h2 class="govuk-heading-m">Tried on the past</h2>
      <p class="govuk-body">
        Each method was given only what was known in a past year, asked for one to four years later, and held
        against what came; each distance counts the same. Smaller is better. The review’s rule is tried with
        the rest and never chosen.
      </p>
      <FiguresTable
        label="Methods tried on the past, one to four years ahead"
        head={['Method', 'Error on average', 'Too high or too low on average', 'Times tried']}
        rows={found.scores.map(({ method, meanError, bias, trials }) => [
          method.name,
          numeric(percent(meanError, 1)),
          numeric(`${percent(Math.abs(bias), 1)} ${bias >= 0 ? 'too high' : 'too low'}`),
          numeric(String(trials.length)),
        ])}
      />
    </>
  )
}

const errorIn = ({ rule }: Outlook, year: number) => {
  const found = rule.find((each) => each.year === year)
  return (found?.rule ?? 0) / (found?.outturn ?? Number.NaN) - 1
}

const PATHS: readonly { path: PathName; name: string }[] = [
  { path: 'review', name: 'The review’s rule' },
  { path: 'review-linear', name: 'The review’s rule, straight' },
  { path: 'damped', name: 'A trend that fades out' },
  { path: 'last-value', name: 'The number of 2021' },
]

function Paths() {
  const runs = PATHS.map(({ path }) => baseline(path).run.stock)
  const years = Array.from(runs[0] ?? [], (_, i) => baseYear + i)
  return (
    <FiguresTable
      label="Children in care on four paths, and what happened"
      head={['31 March', ...PATHS.map(({ name }) => name), 'What happened']}
      rows={years.map((year, i) => [
        String(year),
        ...runs.map((stock) => numeric(whole(stock[i]))),
        numeric(whole(inCare.find((each) => each.year === year)?.value)),
      ])}
    />
  )
}

/** The outlook's chart, as numbers or as a picture. */
export const outlookFile = download({
  path: outlookFilePath,
  may: may('analyse'),
  read: async (_viewer, { file }) => file,
  file: (name) => {
    const chart = outlookChart(ahead())
    if (name === 'outlook.csv') return { name, type: 'text/csv; charset=utf-8', body: chartCsv(chart) }
    if (name === 'outlook.svg') return { name, type: 'image/svg+xml', body: chartSvg(chart) }
    throw new KithError('not-found', 'There is no such file. Go back to the outlook and choose one.')
  },
})
