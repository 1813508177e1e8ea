import { Link, Table, Tag, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { shortDay } from '../../../platform/time/words.ts'
import { may } from '../../access/index.ts'
import { personPath } from '../../paths.ts'
import { reviewWarningPath, warningsPath } from '../paths.ts'
import { type Warning, warningsToReview } from '../warnings.ts'

/** The warning notes of one's own work whose day has come, or comes within 30 days. */
export const warningsPage = page({
  path: warningsPath,
  title: 'Warning notes to look at again',
  may: may('find'),
  read: (viewer) => warningsToReview(viewer),
  view: (warnings) => (
    <>
      <h1 class="govuk-heading-l">Warning notes to look at again</h1>
      {warnings.length === 0 ? (
        <p class="govuk-body">
          None of the families that you or your team help has a warning note to look at in the next 30 days.
        </p>
      ) : (
        <WideTable label="Warning notes to look at again">
          <Table
            head={['Person', 'Warning note', 'Look at it again', 'What to do']}
            rows={warnings.map(row)}
          />
        </WideTable>
      )}
    </>
  ),
})

const row = ({ id, person, body, reviewOn, due }: Warning) => [
  <Link href={personPath({ person: person.id })}>{person.name}</Link>,
  body,
  <>
    {shortDay(reviewOn)} {due && <Tag colour="yellow">Due</Tag>}
  </>,
  <Link href={reviewWarningPath({ warning: id })} hiddenText={`the warning note of ${person.name}`}>
    Look at it again
  </Link>,
]
