import {
  Button,
  FilterLayout,
  Link,
  Pagination,
  sortableHead,
  Table,
  Tag,
  WideTable,
} from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type Params, page } from '../../platform/pages/page.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { overlayInWords } from '../../record/involvements/overlay-words.ts'
import type { Candidate } from '../allocation/match-key-workers.ts'
import { readTeamWorkers, teamOf } from '../allocation/workers.ts'
import type { FamilyFacts } from '../families/facts.ts'
import {
  askedOf,
  type FamilyList,
  type ListAsked,
  listFamilies,
  PAGE_SIZE,
} from '../families/list-families.ts'
import { readQuietPeriods } from '../oversight/quiet-periods.ts'
import { FamiliesFilter } from '../parts/families-filter.tsx'
import { FamilyLink } from '../parts/family-rows.tsx'
import { familiesFilePath, familiesPath } from '../paths.ts'

interface Listed extends FamilyList {
  asked: ListAsked
  workers: Candidate[]
}

/** Families as a list: mine or my team's, narrowed and ordered by plain links. */
export const familiesPage = page({
  path: familiesPath,
  title: 'Families',
  may: may('find'),
  navigation: { label: 'Families', order: 2 },
  read: readList,
  view: (data, { query, today }) => (
    <>
      <h1 class="govuk-heading-l">
        {data.asked.whose === 'team' ? 'Your team’s families' : 'Your families'}
      </h1>
      <FilterLayout filter={<FamiliesFilter {...data} query={query} />}>
        <p class="govuk-body">
          {data.total} {data.total === 1 ? 'family' : 'families'}.{' '}
          {data.total > 0 && <Link href={familiesFilePath({}, query)}>Save the list for a spreadsheet</Link>}
        </p>
        {data.total === 0 ? <Nobody asked={data.asked} /> : <Rows data={data} query={query} today={today} />}
      </FilterLayout>
    </>
  ),
})

async function readList(viewer: Viewer, _params: Params, query: Params): Promise<Listed> {
  const asked = askedOf(query)
  const list = await listFamilies(viewer, asked, await readQuietPeriods(viewer))
  return { ...list, asked, workers: await readTeamWorkers(viewer, await teamOf(viewer)) }
}

function Nobody({ asked }: { asked: ListAsked }) {
  return (
    <>
      <p class="govuk-body">No family is in this list. Take a filter away, or look at the whole team’s.</p>
      {asked.whose === 'mine' && (
        <Button href={familiesPath({}, { whose: 'team' })} variant="secondary">
          Your team’s families
        </Button>
      )}
    </>
  )
}

function Rows({ data, query, today }: { data: Listed; query: Params; today: string }) {
  const { asked, families, total } = data
  const head = sortableHead(
    [
      { text: 'Family', sort: 'name' },
      { text: 'Key worker', sort: 'worker' },
      { text: 'How much help' },
      { text: 'Last contact', sort: 'contact' },
      { text: 'Next step' },
      { text: 'Helped since', sort: 'since' },
    ],
    asked,
    (sort, order) => familiesPath({}, { ...query, sort, order, page: undefined }),
  )
  return (
    <>
      <WideTable label="Families">
        <Table head={head} rows={families.map((facts) => cells(facts, today))} firstCellIsHeader />
      </WideTable>
      {total > PAGE_SIZE && <Pages asked={asked} total={total} query={query} />}
    </>
  )
}

function cells(facts: FamilyFacts, today: string) {
  return [
    <>
      <FamilyLink facts={facts} today={today} />
      {facts.overlays.map((kind) => (
        <>
          {' '}
          <Tag colour="purple">{overlayInWords(kind)}</Tag>
        </>
      ))}
    </>,
    facts.keyWorker?.name ?? 'Nobody yet',
    facts.intensity.charAt(0).toUpperCase() + facts.intensity.slice(1),
    facts.lastVisit ? shortDay(facts.lastVisit) : 'Not yet',
    facts.nextStep ?? '',
    shortDay(facts.since),
  ]
}

function Pages({ asked, total, query }: { asked: ListAsked; total: number; query: Params }) {
  const last = Math.ceil(total / PAGE_SIZE)
  const link = (page: number) => ({ href: familiesPath({}, { ...query, page }) })
  return (
    <Pagination
      previous={asked.page > 1 ? link(asked.page - 1) : undefined}
      next={asked.page < last ? link(asked.page + 1) : undefined}
    />
  )
}
