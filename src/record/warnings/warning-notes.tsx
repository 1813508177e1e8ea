import { Alert, Link } from '../../platform/kit/index.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { reviewWarningPath } from './paths.ts'
import type { Warning } from './warnings.ts'

/** Warning notes, for the top of a person's or a family's page. Draws nothing where there are none. */
export function WarningNotes({ warnings, named }: { warnings: readonly Warning[]; named?: boolean }) {
  return (
    <>
      {warnings.map((warning) => (
        <Alert variant="warning" title={titleOf(warning, named)} showTitle>
          <p class="govuk-body">{warning.body}</p>
          <p class="govuk-body">
            {warning.due ? 'To be looked at again since ' : 'To be looked at again on '}
            {dayInWords(warning.reviewOn)}.{' '}
            <Link href={reviewWarningPath({ warning: warning.id })} hiddenText={`: ${warning.body}`}>
              Look at it again
            </Link>
          </p>
        </Alert>
      ))}
    </>
  )
}

const titleOf = ({ person }: Warning, named?: boolean) =>
  named ? `Before you visit or ring: ${person.name}` : 'Before you visit or ring'
