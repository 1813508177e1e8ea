import { Details, FilterLayout, Link, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { type Asked, asked, indicatorNamed } from '../asked.ts'
import { type Beside, type BesideArea, beside } from '../beside.ts'
import { FunnelDrawing } from '../funnel-drawing.tsx'
import { funnelOf } from '../funnel-of.ts'
import { INDICATORS, unitOf } from '../indicators.ts'
import { comparePath, indicatorCsvPath, indicatorPath, indicatorSvgPath } from '../paths.ts'
import { similarTo } from '../similar.ts'
import { Choose, figure, places, queryOf, Source } from './parts.tsx'

type Shown = { wanted: Asked; all: Beside; alike: readonly string[] }

/** All councils on one indicator: a funnel plot, and the councils alike in a table. */
export const indicatorPage = page({
  path: indicatorPath,
  title: ({ all }: Shown) => INDICATORS[all.key].name,
  may: may('analyse'),
  trail: () => [...reformTrail(), { text: 'Councils side by side', href: comparePath() }],
  read: async (viewer, { indicator }, query): Promise<Shown> => {
    const wanted = await asked(viewer, query)
    const alike = wanted.council ? similarTo(wanted.council)?.neighbours : undefined
    return {
      wanted,
      all: beside(indicatorNamed(indicator), wanted.year),
      alike: alike?.map(({ name }) => name) ?? [],
    }
  },
  view: (shown) => (
    <>
      <h1 class="govuk-heading-l">{INDICATORS[shown.all.key].name}</h1>
      <FilterLayout filter={<Choose asked={shown.wanted} />}>
        <Drawn {...shown} />
        <Areas
          title="The council and those alike"
          areas={shown.all.areas.filter(
            ({ name }) => name === shown.wanted.council?.name || shown.alike.includes(name),
          )}
          all={shown.all}
        />
        <Details summary="All councils, by name">
          <Areas title="All councils, by name" areas={shown.all.areas} all={shown.all} />
        </Details>
        {shown.all.leftOut.length > 0 && (
          <p class="govuk-body">
            Left out, because the figure is not published or about one to five children:{' '}
            {shown.all.leftOut.join('; ')}.
          </p>
        )}
        <Source />
      </FilterLayout>
    </>
  ),
})

function Drawn({ wanted, all, alike }: Shown) {
  const query = queryOf(wanted)
  return (
    <figure class="kith-chart">
      <FunnelDrawing {...funnelOf(all, wanted.council?.name, alike)} />
      <figcaption class="kith-chart__words">
        <p class="govuk-body">
          {wanted.council && `${wanted.council.name} is the large orange dot, councils like it are green. `}
          England: {places(all.england)} {unitOf(INDICATORS[all.key])}. Councils differ by more than chance:
          the spread between them is about {Math.round(100 * all.spread)}%.
        </p>
        <p class="govuk-body">
          <Link href={indicatorCsvPath({ indicator: all.key }, query)}>All councils as CSV</Link> ·{' '}
          <Link href={indicatorSvgPath({ indicator: all.key }, query)}>The drawing as SVG</Link>
        </p>
      </figcaption>
    </figure>
  )
}

/** Councils on an indicator, by name, with their intervals. */
export function Areas({ title, areas, all }: { title: string; areas: readonly BesideArea[]; all: Beside }) {
  if (areas.length === 0) return null
  return (
    <WideTable label={title}>
      <Table
        caption={title}
        captionClass="govuk-table__caption--m"
        head={[
          'Council',
          ...[
            'Count',
            'Out of',
            `Here, ${unitOf(INDICATORS[all.key])}`,
            'Drawn together',
            'Above England',
          ].map(figure),
        ]}
        rows={areas.map((area) => [
          area.name,
          figure(area.count.toLocaleString('en-GB')),
          figure(area.of.toLocaleString('en-GB')),
          figure(places(area.rate)),
          figure(area.pooled.interval.map((end) => places(end * all.england)).join(' to ')),
          figure(`${Math.round(100 * area.pooled.above)}%`),
        ])}
        firstCellIsHeader
      />
    </WideTable>
  )
}
