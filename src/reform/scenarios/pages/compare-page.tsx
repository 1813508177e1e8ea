import { ChartFigure, chartCsv } from '../../../platform/kit/charts/index.ts'
import { Link } from '../../../platform/kit/index.ts'
import { download, page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { numeric } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { type Compared, comparedChildren, comparedMoney, readCompared } from '../compared.ts'
import { compareCsvPath, comparePath, scenarioPath, scenariosPath } from '../paths.ts'
import { outcomeRows } from './outcomes.tsx'

/** Two to four scenarios side by side. */
export const comparePage = page({
  path: comparePath,
  title: 'Scenarios side by side',
  may: may('analyse'),
  trail: () => [...reformTrail(), { text: 'Scenarios', href: scenariosPath() }],
  read: (viewer, _params, query) => readCompared(viewer, query),
  view: ({ compared, more }, { query }) => (
    <>
      <h1 class="govuk-heading-l">Scenarios side by side</h1>
      {compared.length < 2 && (
        <p class="govuk-body">
          Tick two to four scenarios in <Link href={scenariosPath()}>the list</Link> to set them side by side.
        </p>
      )}
      {more > 0 && (
        <p class="govuk-body">Four are shown, and {more} left out: more lines cannot be told apart.</p>
      )}
      <Table compared={compared} />
      <ChartFigure chart={comparedChildren(compared)}>
        <p class="govuk-body kith-downloads">
          <Link href={compareCsvPath({}, { with: query.with })}>CSV</Link>
        </p>
      </ChartFigure>
      <ChartFigure chart={comparedMoney(compared)} />
    </>
  ),
})

function Table({ compared }: { compared: readonly Compared[] }) {
  const switches = [...new Set(compared.flatMap(({ changed }) => changed.map(({ what }) => what)))]
  const valueIn = ({ changed }: Compared, what: string) =>
    changed.find((each) => each.what === what)?.value ?? 'as in the review’s own'
  return (
    <FiguresTable
      label="What they come to, and in what they differ"
      head={[
        'What',
        ...compared.map(({ name, scenario }) => ({
          text: scenario ? <Link href={scenarioPath({ scenario })}>{name}</Link> : name,
          format: 'numeric',
        })),
      ]}
      rows={[
        ...outcomeRows.map(({ name, of }) => [name, ...compared.map(({ outcome }) => numeric(of(outcome)))]),
        ...switches.map((what) => [what, ...compared.map((each) => numeric(valueIn(each, what)))]),
      ]}
    />
  )
}

/** Children in care under each, for a spreadsheet. */
export const compareCsv = download({
  path: compareCsvPath,
  may: may('analyse'),
  read: (viewer, _params, query) => readCompared(viewer, query),
  file: ({ compared }) => ({
    name: 'scenarios.csv',
    type: 'text/csv; charset=utf-8',
    body: chartCsv(comparedChildren(compared)) + chartCsv(comparedMoney(compared)),
  }),
})
