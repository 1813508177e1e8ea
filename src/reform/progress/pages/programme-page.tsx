import {
  FilterLayout,
  FilterPanel,
  Link,
  SelectField,
  SubNavigation,
  Table,
  WideTable,
} from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { shortDay } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { everyAsk } from '../../programme/programme.ts'
import { phases } from '../../programme/recommendation.ts'
import type { Kith } from '../../programme/where.ts'
import { ASK_STATES, type AskFilter, filterOf, type ListedAsk, readAsks, WHEREABOUTS } from '../list.ts'
import { askPath, programmeCsvPath, programmeMoneyPath, programmePath, reportsPath } from '../paths.ts'
import { inSentence } from '../report-blocks.ts'

/** The programme: every recommendation with its owner, phase, how far it is, and where it works in Kith. */
export const programmePage = (kith: () => Kith) =>
  page({
    path: programmePath,
    title: 'The programme',
    may: may('analyse'),
    trail: reformTrail,
    read: async (viewer, _params, query) => {
      const filter = filterOf(query)
      return { filter, asks: await readAsks(viewer, filter, kith()) }
    },
    view: ({ filter, asks }) => (
      <>
        <h1 class="govuk-heading-l">The programme</h1>
        <p class="govuk-body-l">
          The review’s 81 recommendations and seven asks about carrying them out, in our own words: who owns
          each, by when, how far it is here, and where it works in Kith.
        </p>
        <ProgrammeNav here={programmePath()} />
        <FilterLayout filter={<Filter filter={filter} />}>
          <p class="govuk-body">
            {asks.length} of {everyAsk.length}.{' '}
            <Link href={programmeCsvPath({}, filter)}>This list as CSV</Link>
          </p>
          {asks.length === 0 ? (
            <p class="govuk-body">Nothing fits all of these. Take one of them away.</p>
          ) : (
            <Asks asks={asks} />
          )}
          <p class="govuk-hint">
            Owners and phases are our reading of the report; milestones are its own dates (L9686 to L9812).
          </p>
        </FilterLayout>
      </>
    ),
  })

export const ProgrammeNav = ({ here }: { here: string }) => (
  <SubNavigation
    label="The programme"
    items={[
      { text: 'Recommendations', href: programmePath() },
      { text: 'Reports', href: reportsPath() },
      { text: 'Money', href: programmeMoneyPath() },
    ].map((item) => ({ ...item, current: item.href === here }))}
  />
)

const option = (value: string) => ({ value, text: inSentence(value) })

function Filter({ filter }: { filter: AskFilter }) {
  const chosen = Object.entries(filter).filter(([, value]) => value)
  return (
    <FilterPanel
      values={filter}
      chosen={chosen.map(([key, value]) => ({
        text: inSentence(value),
        removeHref: programmePath({}, { ...filter, [key]: undefined }),
      }))}
      clearHref={programmePath()}
    >
      <SelectField name="state" label="How far" emptyText="Any" items={ASK_STATES.map(option)} />
      <SelectField
        name="owner"
        label="Owner"
        emptyText="Any"
        items={[...new Set(everyAsk.map(({ owner }) => owner))].map(option)}
      />
      <SelectField name="phase" label="Phase" emptyText="Any" items={Object.keys(phases).map(option)} />
      <SelectField name="where" label="In Kith" emptyText="Any" items={WHEREABOUTS.map(option)} />
    </FilterPanel>
  )
}

function Asks({ asks }: { asks: readonly ListedAsk[] }) {
  return (
    <WideTable label="Recommendations and asks">
      <Table
        caption="Recommendations and asks"
        captionClass="govuk-visually-hidden"
        head={['Number', 'What', 'How far', 'In Kith']}
        rows={asks.map(({ id, says, owner, phase, by, state, where }) => [
          id,
          <>
            <Link href={askPath({ ask: id })}>{says}</Link>
            <br />
            <span class="govuk-hint">
              {owner} · {inSentence(phase)}
              {by && ` · first milestone ${shortDay(by)}`}
            </span>
          </>,
          inSentence(state),
          inSentence(where),
        ])}
        firstCellIsHeader
      />
    </WideTable>
  )
}
