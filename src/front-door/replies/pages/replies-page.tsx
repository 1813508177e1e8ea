import { Link, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { FrontDoorNav } from '../../conversations/pages/front-door-nav.tsx'
import { OUTCOMES } from '../../outcomes/outcomes.ts'
import { repliesPath, replyPath } from '../../paths.ts'
import { waitingReplies } from '../read-replies.ts'
import { recipientWords } from '../recipients.ts'

/** Replies that somebody waits for. */
export const repliesPage = page({
  path: repliesPath,
  title: 'Replies to send',
  may: may('converse'),
  read: waitingReplies,
  view: (waiting) => (
    <>
      <h1 class="govuk-heading-l">Replies to send</h1>
      <FrontDoorNav here={repliesPath()} />
      {waiting.length === 0 ? (
        <p class="govuk-body">Everybody has heard what came of their conversation.</p>
      ) : (
        <WideTable label="Replies to send">
          <Table
            head={['Conversation', 'To whom', 'Outcome', 'Decided', 'By', 'Words']}
            rows={waiting.map((one) => [
              {
                text: (
                  <Link href={replyPath({ conversation: one.conversation, recipient: one.recipient })}>
                    {one.reference}
                    <span class="govuk-visually-hidden">: {recipientWords(one.recipient, one)}</span>
                  </Link>
                ),
              },
              recipientWords(one.recipient, one),
              OUTCOMES[one.outcome].words,
              dayInWords(one.decidedOn),
              one.author,
              one.begun ? 'Kept, not sent' : 'Not written yet',
            ])}
          />
        </WideTable>
      )}
    </>
  ),
})
