import {
  ButtonGroup,
  FilterPanel,
  InsetText,
  Link,
  SummaryList,
  Table,
  TextField,
  WideTable,
} from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../../record/access/index.ts'
import { WrongDays } from '../../../record/pages/wrong-days.tsx'
import { workforcePath } from '../../../workforce/index.ts'
import { returnsPath } from '../../paths.ts'
import type { CensusWorker, WorkforceCensus } from '../census.ts'
import { censusWorkerPath, workforceCensusPath, workforceCsvPath, workforceXmlPath } from '../paths.ts'
import { readWorkforceCensus } from '../read-census.ts'

/** The social work workforce census of a day, as the record gives it. */
export const censusPage = page({
  path: workforceCensusPath,
  may: may('returns'),
  read: (viewer, _, query) => readWorkforceCensus(viewer, query.on),
  title: ({ on }) => `Social work workforce census, ${dayInWords(on)}`,
  trail: () => [{ text: 'Returns', href: returnsPath() }],
  view: (census, frame) => (
    <>
      <h1 class="govuk-heading-l">Social work workforce census, {dayInWords(census.on)}</h1>
      <p class="govuk-body">
        Registered social workers with a post in the twelve months to the day. Posts and absences are kept
        under{' '}
        {mayEver(frame.actor.roles, 'keep-workforce') ? (
          <Link href={workforcePath()}>Workforce</Link>
        ) : (
          'Workforce, by the director and the administrator'
        )}
        ; children are counted from the record.
      </p>
      <WrongDays days={[frame.query.on]} />
      <FilterPanel title="Day" values={{ on: frame.query.on ?? census.on }}>
        <TextField name="on" label="As things stood on" hint="For example, 30/9/2026" width={10} />
      </FilterPanel>
      <Totals census={census} />
      <ButtonGroup>
        <Link href={workforceXmlPath({}, { on: census.on })}>Download as XML, to be sent</Link>
        <Link href={workforceCsvPath({}, { on: census.on })}>Download as CSV, to look at</Link>
      </ButtonGroup>
      <Lacking census={census} />
      <Workers census={census} />
    </>
  ),
})

function Totals({ census: { totals, workers } }: { census: WorkforceCensus }) {
  return (
    <SummaryList
      rows={[
        { key: 'Social workers', value: String(workers.length) },
        { key: 'Vacant posts for social workers, full time', value: totals.NumberOfVacancies },
        { key: 'Through an agency, full time', value: totals.NoAgencyFTE },
        { key: 'Through an agency, people', value: totals.NoAgencyHeadcount },
      ]}
    />
  )
}

function Lacking({ census: { workers, withoutPost } }: { census: WorkforceCensus }) {
  const lacking = workers.filter(({ lacks }) => lacks.length > 0)
  if (lacking.length === 0 && withoutPost.length === 0) return null
  return (
    <InsetText>
      {lacking.length > 0 && (
        <p class="govuk-body">
          {lacking.length} of them {lacking.length === 1 ? 'lacks' : 'lack'} something that the return must
          have; the table says what.
        </p>
      )}
      {withoutPost.length > 0 && (
        <p class="govuk-body">
          For {withoutPost.length} social workers no post is written, so they are not in the census:{' '}
          {withoutPost.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </InsetText>
  )
}

function Workers({ census: { workers, on } }: { census: WorkforceCensus }) {
  if (workers.length === 0) return <p class="govuk-body">No social worker had a post by this day.</p>
  const numeric = (text: string | undefined) => ({ text: text ?? '', format: 'numeric' })
  return (
    <WideTable label="Social workers in the census">
      <Table
        caption="Who is in it"
        captionClass="govuk-table__caption--m"
        head={['Number', 'Role since', numeric('Full time'), numeric('Children led'), 'Lacks', 'Why']}
        rows={workers.map((one) => [
          one.cells.SWENo ?? 'None',
          one.cells.RoleStartDate ?? '',
          numeric(one.cells.FTE30),
          numeric(one.cells.Cases30),
          one.lacks.join('; '),
          <WhyLink worker={one} on={on} />,
        ])}
      />
    </WideTable>
  )
}

const WhyLink = ({ worker, on }: { worker: CensusWorker; on: string }) => (
  <Link
    href={censusWorkerPath({ worker: worker.worker }, { on })}
    hiddenText={`about ${worker.cells.SWENo ?? 'this worker'}`}
  >
    Why is this here?
  </Link>
)
