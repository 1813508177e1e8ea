import {
  Button,
  ButtonGroup,
  FilterLayout,
  FilterPanel,
  Link,
  SelectField,
  Table,
  WideTable,
} from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { type Overview, type OverviewRow, readOverview, WHO } from '../overview.ts'
import { newWorkerPath, vacanciesPath, workerPath, workforcePath } from '../paths.ts'
import { ROLES } from '../words.ts'

/** Everyone who works here today, with what the council answers for: posts, vacancies, who is away. */
export const workforcePage = page({
  path: workforcePath,
  title: 'Workforce',
  navigation: { label: 'Workforce', order: 80 },
  may: may('keep-workforce'),
  read: (viewer, _, query) => readOverview(viewer, { who: query.who, team: query.team }),
  view: (overview, frame) => (
    <>
      <h1 class="govuk-heading-l">Workforce</h1>
      <InNumbers overview={overview} />
      <ButtonGroup>
        <Button href={newWorkerPath()}>Add somebody</Button>
        <Button variant="secondary" href={vacanciesPath()}>
          Vacancies
        </Button>
      </ButtonGroup>
      <FilterLayout
        filter={
          <FilterPanel values={frame.query} clearHref={workforcePath()}>
            <SelectField
              name="who"
              label="Who"
              items={Object.entries(WHO).map(([value, text]) => ({ value, text }))}
            />
            <SelectField
              name="team"
              label="Team"
              emptyText="Every team"
              items={overview.teams.map(({ id, name }) => ({ value: id, text: name }))}
            />
          </FilterPanel>
        }
      >
        <People rows={overview.rows} />
      </FilterLayout>
    </>
  ),
})

function InNumbers({ overview: { numbers } }: { overview: Overview }) {
  return (
    <p class="govuk-body">
      {numbers.people} {numbers.people === 1 ? 'person has' : 'people have'} a post today, together{' '}
      {numbers.fullTime} full-time posts; {numbers.agency} of them through an agency. {numbers.vacancies}{' '}
      {numbers.vacancies === 1 ? 'post is' : 'posts are'} vacant. {numbers.away} of them{' '}
      {numbers.away === 1 ? 'is' : 'are'} away. For {numbers.unwritten} of those who work here no post is
      written yet.
    </p>
  )
}

function People({ rows }: { rows: readonly OverviewRow[] }) {
  if (rows.length === 0)
    return <p class="govuk-body">Nobody. Choose others in the filter, or add somebody.</p>
  return (
    <WideTable label="Who works here">
      <Table
        caption={`${rows.length} ${rows.length === 1 ? 'person' : 'people'}`}
        captionClass="govuk-table__caption--s"
        head={[
          'Name',
          'Profession',
          'Team',
          'Post',
          { text: 'Full time', format: 'numeric' },
          { text: 'Children led', format: 'numeric' },
          'Today',
        ]}
        rows={rows.map((row) => [
          <Link href={workerPath({ worker: row.worker.id })}>{row.worker.name}</Link>,
          row.worker.discipline,
          row.worker.teamName ?? '',
          row.post ? ROLES[row.post.role] : 'Not written yet',
          { text: row.post ? String(row.post.fullTimeShare) : '', format: 'numeric' },
          { text: String(row.children), format: 'numeric' },
          [row.post?.agency && 'Agency', row.away && 'Away'].filter(Boolean).join(', '),
        ])}
      />
    </WideTable>
  )
}
