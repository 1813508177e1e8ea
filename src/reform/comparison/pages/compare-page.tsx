import { InsetText, Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { type Asked, asked } from '../asked.ts'
import { INDICATORS, unitOf } from '../indicators.ts'
import { type OwnRow, ownTable } from '../own-table.ts'
import { compareCsvPath, comparePath, indicatorPath } from '../paths.ts'
import { Choose, CompareNav, figure, places, queryOf, Source } from './parts.tsx'

/** One council on every indicator, beside England, councils alike, and what its traits would lead one to expect. */
export const comparePage = page({
  path: comparePath,
  title: 'Councils side by side',
  may: may('analyse'),
  trail: reformTrail,
  read: async (viewer, _params, query) => {
    const wanted = await asked(viewer, query)
    return { wanted, rows: wanted.council ? ownTable(wanted.council, wanted.year) : [] }
  },
  view: ({ wanted, rows }) => (
    <>
      <h1 class="govuk-heading-l">Councils side by side</h1>
      <p class="govuk-body-l">
        A difference is a question, not an answer. Nothing here is a target, nobody is ranked, and which
        number is good depends on the children behind it.
      </p>
      <CompareNav here={comparePath()} asked={wanted} />
      <Choose asked={wanted} />
      {wanted.council ? (
        <Own wanted={wanted} rows={rows} />
      ) : (
        <p class="govuk-body">
          Choose a council. The statistics do not know one by the name of yours, so none is chosen yet.
        </p>
      )}
      <Source />
    </>
  ),
})

function Own({ wanted, rows }: { wanted: Asked; rows: readonly OwnRow[] }) {
  const query = queryOf(wanted)
  return (
    <>
      <h2 class="govuk-heading-m">
        {wanted.council?.name}, year to 31 March {wanted.year}
      </h2>
      <FiguresTable
        label="All indicators"
        head={['Indicator', 'Here', 'Drawn together', 'England', 'Councils alike', 'Expected', 'Unusual?']}
        rows={rows.map((row) => cells(row, query))}
      />
      <p class="govuk-body">
        <Link href={compareCsvPath({}, query)}>This table as CSV</Link>
      </p>
      <InsetText>
        <p class="govuk-body">
          Drawn together: the figure moved toward England’s as far as it rests on few children, with its 95%
          interval. Expected: what the council’s traits would lead one to expect, with a 95% interval that is
          wide because these traits tell little.
        </p>
        <p class="govuk-body">
          Unusual: fewer than five in a hundred such words would be false, over all indicators at once. It
          takes for granted that ordinary councils differ by more than chance.
        </p>
      </InsetText>
    </>
  )
}

function cells({ key, england, area, alike, expected, adjusted }: OwnRow, query: ReturnType<typeof queryOf>) {
  const indicator = INDICATORS[key]
  const name = (
    <>
      <Link href={indicatorPath({ indicator: key }, query)}>{indicator.name}</Link>, {unitOf(indicator)}
    </>
  )
  if (!area) return [name, figure('Not shown'), ...['–', places(england), '–', '–', '–'].map(figure)]
  const interval = area.pooled.interval.map((end) => places(end * england)).join(' to ')
  return [
    name,
    figure(places(area.rate)),
    figure(`${places(area.pooled.ratio * england)} (${interval})`),
    figure(places(england)),
    figure(alike === undefined ? '–' : places(alike)),
    figure(
      expected ? `${places(expected.value)} (${places(expected.low)} to ${places(expected.high)})` : '–',
    ),
    figure(adjusted !== undefined && adjusted < 0.05 ? `Yes, ${area.ratio > 1 ? 'higher' : 'lower'}` : 'No'),
  ]
}
