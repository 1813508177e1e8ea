import { Link, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { reformTrail } from '../../pages/contents.ts'
import { reportPath, reportsPath } from '../paths.ts'
import { quartersBefore, reportPeriod, reportYearOf } from '../periods.ts'
import { readPublished } from '../read-reports.ts'
import { ProgrammeNav } from './programme-page.tsx'

/** The reports of quarters and years: those published, and those that can be drawn up. */
export const reportsPage = page({
  path: reportsPath,
  title: 'Reports of the reform',
  may: may('analyse'),
  trail: reformTrail,
  read: async (viewer) => ({ published: await readPublished(viewer), today: viewer.today }),
  view: ({ published, today }) => (
    <>
      <h1 class="govuk-heading-l">Reports of the reform</h1>
      <p class="govuk-body-l">
        The review asks for a public report each quarter, and one a year on the anniversary of its
        publication. Both are drawn up from what was recorded, with what people with experience of children’s
        social care say.
      </p>
      <ProgrammeNav here={reportsPath()} />
      <h2 class="govuk-heading-m">Draw up a report</h2>
      <ul class="govuk-list govuk-list--spaced">
        {[...quartersBefore(today, 5), reportYearOf(today), String(Number(reportYearOf(today)) - 1)].map(
          (id) => (
            <li>
              <Link href={reportPath({ period: id })}>{reportPeriod(id).name}</Link>
            </li>
          ),
        )}
      </ul>
      <h2 class="govuk-heading-m">Published</h2>
      {published.length === 0 ? (
        <p class="govuk-body">Nothing has been published yet.</p>
      ) : (
        <WideTable label="Published reports">
          <Table
            caption="Published reports"
            captionClass="govuk-visually-hidden"
            head={['Report', 'Published', 'By']}
            rows={published.map(({ id, period, publishedAt, author }) => [
              <Link href={reportPath({ period }, { version: id })}>{reportPeriod(period).name}</Link>,
              momentInWords(publishedAt),
              author,
            ])}
          />
        </WideTable>
      )}
    </>
  ),
})
