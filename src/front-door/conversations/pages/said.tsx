import { Button, InsetText, SummaryList } from '../../../platform/kit/index.ts'
import type { Frame } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { momentInWords } from '../../../platform/time/words.ts'
import { SOURCES } from '../../sources.ts'
import { CHANNEL_WORDS, REACH_WORDS } from '../../words.ts'
import type { Conversation } from '../conversation.ts'
import { mayBe } from '../status.ts'

/** What was said, in their words, and how they can be reached without danger. */
export function Said({ talk, frame }: { talk: Conversation; frame: Frame }) {
  return (
    <>
      <InsetText>
        <p class="kith-own-words">{talk.words}</p>
        {talk.wish && (
          <>
            <h2 class="govuk-heading-s">What would help</h2>
            <p class="kith-own-words">{talk.wish}</p>
          </>
        )}
      </InsetText>
      <SummaryList rows={rowsOf(talk).map(([key, value]) => value !== '' && { key, value })} />
      {mayBe(talk.status, 'take') && (
        <PageForm frame={frame} name="take">
          <Take talk={talk} frame={frame} />
        </PageForm>
      )}
    </>
  )
}

function Take({ talk, frame }: { talk: Conversation; frame: Frame }) {
  if (!talk.takenBy) return <Button>I talk with them</Button>
  const mine = talk.takenBy.account === frame.actor.account
  if (!mine) return <Button variant="secondary">I talk with them from now on</Button>
  if (talk.people.length === 0) return null
  return <Button variant="secondary">Open their records for twelve hours more</Button>
}

const joined = (...parts: (string | false | null)[]): string => parts.filter(Boolean).join(', ')

function rowsOf(talk: Conversation): [string, string][] {
  const { teller, reach } = talk
  return [
    ['Who got in touch', joined(SOURCES[talk.source].words, teller.name, teller.role, teller.organisation)],
    ['When and how', `${momentInWords(talk.receivedAt)}, ${CHANNEL_WORDS[talk.channel].toLowerCase()}`],
    ['About, in their words', talk.about],
    ['How to reach them safely', joined(REACH_WORDS[reach.how], reach.detail, reach.when)],
    [
      'Leaving a message',
      { true: 'We may leave one', false: 'Do not leave a message' }[String(reach.leaveMessage)] ?? '',
    ],
    ['Language', joined(talk.language, talk.interpreter && 'with an interpreter')],
    ['Where', joined(talk.hub?.name ?? null, talk.postcode)],
    ['Does the family know', joined(KNOWS[talk.familyKnows ?? ''] ?? '', talk.familyKnowsWhy)],
    ['Who talks with them', talk.takenBy?.name ?? 'Nobody yet'],
  ]
}

const KNOWS: Record<string, string> = {
  yes: 'Yes, they know that we were told',
  no: 'No',
  'not-sure': 'They are not sure',
}
