import { Link } from '../../../platform/kit/index.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import type { Conversation } from '../../conversations/conversation.ts'
import { mayBe } from '../../conversations/status.ts'
import { eligibilityPath, eligibilityViewPath } from '../../paths.ts'
import { GROUPS } from '../national.ts'
import type { EligibilityView } from '../read-eligibility.ts'

/** How a conversation is seen, on its page. */
export const Seen = ({ talk, views }: { talk: Conversation; views: readonly EligibilityView[] }) => (
  <section>
    <h2 class="govuk-heading-m govuk-!-padding-top-4">How we see it</h2>
    {views.map(({ judgement, groups, nationalVersion, noteNumber, author, on }) => (
      <>
        <p class="govuk-body kith-own-words">{judgement}</p>
        <p class="govuk-body-s">
          {groups.length > 0 && `It touches: ${groups.map((code) => GROUPS[code].name).join('; ')}. `}
          {author}, {dayInWords(on)}, beside version {nationalVersion} of the national text
          {noteNumber ? ` and version ${noteNumber} of the council’s` : ''}.
        </p>
      </>
    ))}
    <ul class="govuk-list">
      {mayBe(talk.status, 'note') && (
        <li>
          <Link href={eligibilityViewPath({ conversation: talk.id })}>
            {views.length ? 'Say how you see it now' : 'Say how you see it'}
          </Link>
        </li>
      )}
      <li>
        <Link href={eligibilityPath()}>Who Family Help is for</Link>
      </li>
    </ul>
  </section>
)
