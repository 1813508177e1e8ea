import { ChartFigure } from '../../../platform/kit/charts/index.ts'
import {
  FilterLayout,
  FilterPanel,
  InsetText,
  Link,
  RadioGroup,
  SelectField,
  TextField,
} from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { FOLLOWED } from '../monthly.ts'
import type { OverTime } from '../over-time.ts'
import { comparePath, overTimeCsvPath, overTimePath } from '../paths.ts'
import { type FollowedChart, readOverTime } from '../read-over-time.ts'
import { CompareNav } from './parts.tsx'

/** A figure over time with natural limits: what is more than the usual up and down. */
export const overTimePage = page({
  path: overTimePath,
  title: 'Over time',
  may: may('analyse'),
  trail: () => [...reformTrail(), { text: 'Councils side by side', href: comparePath() }],
  read: (viewer, _params, query) => readOverTime(viewer, query),
  view: (shown) => (
    <>
      <h1 class="govuk-heading-l">Over time</h1>
      <CompareNav here={overTimePath()} />
      <FilterLayout filter={<Choice {...shown} />}>
        {'problem' in shown ? (
          <InsetText>{shown.problem}</InsetText>
        ) : (
          <>
            <ChartFigure chart={shown.drawn.chart}>
              <p class="govuk-body">
                <Link href={overTimeCsvPath({}, shown.asked)}>Numbers as CSV</Link>
              </p>
            </ChartFigure>
            <Signals drawn={shown.drawn} />
          </>
        )}
        <h2 class="govuk-heading-m">How to read it</h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>
            The limits are the mean plus and minus 2.66 times the mean step from one period to the next.
          </li>
          <li>
            More than the usual: a point outside the limits; seven in a row on one side of the mean (or a
            number that grows with the data, by the other rule); seven in a row that only rise or only fall;
            two of three near the same limit.
          </li>
          <li>Everything else is the usual up and down, and needs no explanation.</li>
        </ul>
      </FilterLayout>
    </>
  ),
})

function Choice({ asked, periods }: FollowedChart) {
  return (
    <FilterPanel title="What to show" values={asked}>
      <RadioGroup
        small
        name="what"
        label="Figure"
        items={Object.entries(FOLLOWED).map(([value, { name }]) => ({ value, text: name }))}
      />
      <RadioGroup
        small
        name="rule"
        label="How many in a row"
        items={[
          { value: 'seven', text: 'Seven (NHS, Making Data Count)' },
          { value: 'anhoej', text: 'Grows with the data (Anhøj)' },
        ]}
      />
      <SelectField
        name="from"
        label="New limits from"
        emptyText="One set of limits"
        items={periods.slice(1).map((period) => ({ value: period, text: period }))}
      />
      <TextField name="why" label="What was changed on purpose then" />
    </FilterPanel>
  )
}

function Signals({ drawn: { signals } }: { drawn: OverTime }) {
  if (signals.length === 0) return <p class="govuk-body">Nothing here is more than the usual up and down.</p>
  return (
    <>
      <h2 class="govuk-heading-m">More than the usual</h2>
      <ul class="govuk-list govuk-list--bullet">
        {signals.map(({ period, signals: why }) => (
          <li>
            {period}: {why.join('; ')}
          </li>
        ))}
      </ul>
    </>
  )
}
