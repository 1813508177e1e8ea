import { ChartFigure } from '../../../platform/kit/charts/index.ts'
import { ErrorSummary, Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { million, programmeYear } from '../../pages/figures.ts'
import { KeyFigures } from '../../pages/key-figures.tsx'
import { headlinesPath, replayPath, replaySvgPath, replayTablePath } from '../../paths.ts'
import { type Asked, queryOf, readAsked } from '../asked.ts'
import { replayChart } from '../chart.ts'
import { firstAbove } from '../headline.ts'
import { replay } from '../replay.ts'
import { ChangeForm, Changes } from './change-form.tsx'
import { ReplayTable } from './replay-table.tsx'

/** The review's table of costs and savings, row by row; any row later, smaller or in other prices. */
export const replayPage = page({
  path: replayPath,
  title: 'The review’s table',
  may: may('analyse'),
  trail: reformTrail,
  read: async (_viewer, _params, query) => readAsked(query),
  view: (asked, { query }) => (
    <>
      {asked.problem && (
        <ErrorSummary title="There is a problem" errorList={[{ text: asked.problem, href: '#change' }]} />
      )}
      <h1 class="govuk-heading-l">The review’s table of costs and savings</h1>
      <p class="govuk-body-l">
        What each part of the reform costs and saves by year, £ million, as the review prints it. Below zero
        is a cost. The first year begins in April 2023.
      </p>
      <Key asked={asked} />
      <p class="govuk-body">
        <Link href={headlinesPath()}>How the report’s headlines come out of these rows</Link>
      </p>
      <Changes asked={asked} />
      <ReplayTable asked={asked} />
      <Notes asked={asked} />
      <ChangeForm asked={asked} chosen={query.row} />
      <ChartFigure chart={replayChart(asked)}>
        <ul class="govuk-list">
          <li>
            <Link href={replayTablePath({}, queryOf(asked))}>Download the table (CSV)</Link>
          </li>
          <li>
            <Link href={replaySvgPath({}, queryOf(asked))}>Download the picture (SVG)</Link>
          </li>
        </ul>
      </ChartFigure>
    </>
  ),
})

function Key({ asked }: { asked: Asked }) {
  const [now, printed] = [keyOf(asked.table), keyOf(replay())]
  const beside = (own: string, other: string) => (own === other ? undefined : `As printed: ${other}`)
  return (
    <KeyFigures
      figures={now.map(({ name, value }, i) => ({ name, value, beside: beside(value, printed[i]!.value) }))}
    />
  )
}

const keyOf = ({ total, cumulative }: Asked['table']) => [
  { name: 'New spending over the first four years', value: million(-sum(total.slice(0, 4))) },
  { name: 'Savings first exceed costs', value: yearOf(firstAbove(total)) },
  { name: 'The running sum is above zero', value: yearOf(firstAbove(cumulative)) },
  { name: `Net saving over ${total.length} years`, value: million(cumulative.at(-1)) },
]

const yearOf = (year: number) => {
  const words = programmeYear(year)
  return words[0]!.toUpperCase() + words.slice(1)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function Notes({ asked: { table, changes } }: { asked: Asked }) {
  const notes = table.groups.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : []))
  return (
    <ul class="govuk-list govuk-list--bullet">
      {notes.map((note) => (
        <li>{note}</li>
      ))}
      <li>
        Subtotals and the total are added up here from the rows
        {changes.length === 0 && notes.length > 0
          ? ', which give the report’s printed total in all ten years'
          : ''}
        .
      </li>
      <li>
        The report adds its parts as if none of them overlapped (L9624, L9996). The model by mechanism shows
        what they come to together.
      </li>
      <li>
        Nothing is made up beyond the ten years printed: a row that starts later keeps its path and ends
        later.
      </li>
    </ul>
  )
}
