import { type Chart, ChartFigure, Details, Link } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { policy, policyPath } from '../../record/policy/index.ts'
import {
  type AskedNumbers,
  changed,
  FiguresTable,
  KeyFigures,
  SwitchForm,
  WhatIf,
} from '../../reform/index.ts'
import { neighbourhoodsPath, teamMixFilePath, teamMixPath } from '../paths.ts'
import { DISCIPLINES, SEGMENTS, SHARES } from './disciplines.ts'
import { composedQuery, readTeam, teamSwitches } from './switches.ts'
import { resultInWords, type SegmentCover, type TeamAsked, type TeamResult, teamMix } from './team-mix.ts'

interface Shown {
  asked: AskedNumbers
  team: TeamAsked
  result: TeamResult
  /** Disciplines that the council wants in its teams. */
  wanted: readonly string[]
}

/** Disciplines against what families need, what the team can do, and what it costs. */
export const teamMixPage = page<Shown>({
  path: teamMixPath,
  title: 'Who should be in a team',
  may: may('see-neighbourhoods'),
  async read(viewer, _params, query) {
    const { asked, team } = readTeam(query)
    return { asked, team, result: teamMix(team), wanted: await policy(viewer, 'disciplines') }
  },
  trail: () => [{ text: 'Neighbourhoods', href: neighbourhoodsPath() }],
  view: (shown) => (
    <>
      <h1 class="govuk-heading-l">Who should be in a team</h1>
      <p class="govuk-body-l">
        The team of the suburb that the review describes: 680 families (L1115), a key worker for each, social
        workers over all, and specialists for what families here need. Turn a number, and see who would wait.
      </p>
      <WhatIf
        says={resultInWords(shown.result)}
        form={<SwitchForm action={teamMixPath()} switches={teamSwitches} asked={shown.asked} />}
      >
        <Results {...shown} />
      </WhatIf>
    </>
  ),
})

const pounds = (value: number) => `£${Math.round(value).toLocaleString('en-GB')}`

function Results({ asked, team, result, wanted }: Shown) {
  const query = changed(teamSwitches, asked)
  return (
    <>
      <p class="govuk-body">{resultInWords(result)}</p>
      <KeyFigures
        figures={[
          { name: 'Full-time posts', value: String(result.posts) },
          {
            name: 'Cost a year',
            value: pounds(result.cost),
            beside: `${pounds(result.costOfFamily)} for each family`,
          },
          { name: 'Kinds of need in which somebody waits', value: String(result.waiting.length) },
        ]}
      />
      <ChartFigure chart={coverChart(result.cover)} />
      <FiguresTable
        label="Need and team"
        caption="Need and team"
        head={[
          'Need',
          { text: 'Answered by' },
          ...['Posts', 'Families', 'Can be served', 'Served', '£ a year'].map(numeric),
        ]}
        rows={result.cover.map((cover) => row(cover, team))}
      />
      <Details summary="Where the shares of families come from">
        <ul class="govuk-list govuk-list--bullet">
          {result.cover.map(({ segment, discipline }) => (
            <li>
              {SEGMENTS[segment]}: {SHARES[segment].source}. {DISCIPLINES[discipline].source}.
            </li>
          ))}
        </ul>
      </Details>
      <p class="govuk-body">
        <Link href={teamMixPath({}, { ...query, ...composedQuery(team) })}>
          The smallest team in which nobody waits
        </Link>
        {' · '}
        <Link href={teamMixFilePath({}, query)}>These numbers as CSV</Link>
      </p>
      <p class="govuk-body">
        A family may be in several needs. Who leads may be of any discipline (L1557); the council wants{' '}
        {wanted.join(', ')} in its teams, as <Link href={policyPath()}>it has set</Link>. Costs and families
        for each post are assumptions: a council puts its own in their place. Nothing here measures a worker.
      </p>
    </>
  )
}

const numeric = (text: string) => ({ text, format: 'numeric' })
const whole = (value: number) => numeric(value.toLocaleString('en-GB'))

function row({ segment, discipline, need, capacity, covered }: SegmentCover, { posts }: TeamAsked) {
  const { name, cost } = DISCIPLINES[discipline]
  return [
    ...[SEGMENTS[segment], name, whole(posts[discipline]), whole(need), whole(capacity)],
    ...[numeric(`${Math.floor(covered)}%`), whole(posts[discipline] * cost)],
  ]
}

const coverChart = (cover: readonly SegmentCover[]): Chart => ({
  kind: 'bars',
  title: 'Families that can be served, of those who need it',
  says: 'Where a bar is shorter than 100, somebody waits.',
  xName: 'Need',
  yName: 'Per cent',
  xs: cover.map(({ segment }) => SEGMENTS[segment]),
  series: [{ name: 'Served', values: cover.map(({ covered }) => Math.floor(covered)) }],
  source: 'Shares of families from the review and England’s assessments; what a post can do is assumption',
})
