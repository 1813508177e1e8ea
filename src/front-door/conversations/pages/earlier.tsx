import { Alert, Timeline } from '../../../platform/kit/index.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { OUTCOMES } from '../../outcomes/outcomes.ts'
import { conversationPath } from '../../paths.ts'
import { SOURCES } from '../../sources.ts'
import { DOOR_WORDS } from '../../words.ts'
import type { Threaded } from '../thread.ts'

/** Earlier conversations about the same children, and whether somebody had to ask again. */
export function Earlier({ earlier, bounces }: { earlier: Threaded[]; bounces: Threaded[] }) {
  if (earlier.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m govuk-!-padding-top-4">
        Other conversations about the same children ({earlier.length})
      </h2>
      {bounces.length > 0 && <Bounced bounces={bounces} />}
      <Timeline
        headingLevel={3}
        items={earlier.map((one) => ({
          title: `${DOOR_WORDS[one.door]}: ${SOURCES[one.source].words.toLowerCase()}`,
          href: conversationPath({ conversation: one.id }),
          datetime: one.receivedOn,
          when: dayInWords(one.receivedOn),
          by: one.reference,
          text: (
            <>
              <p class="govuk-body kith-own-words">{one.words}</p>
              <p class="govuk-body">
                {one.outcome ? `${OUTCOMES[one.outcome].words}: ${one.reason}` : 'Still open'}
              </p>
            </>
          ),
        }))}
      />
    </section>
  )
}

function Bounced({ bounces }: { bounces: Threaded[] }) {
  const days = bounces.map(({ receivedOn }) => dayInWords(receivedOn)).join(' and ')
  return (
    <Alert variant="warning" title="They asked before" showTitle>
      <p class="govuk-body">
        Somebody asked about these children on {days} and got advice, or no help that reached them. They are
        here again: find out what did not help, before you say the same.
      </p>
    </Alert>
  )
}
