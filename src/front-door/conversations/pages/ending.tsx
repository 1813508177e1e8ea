import { Button, InsetText, Link, SummaryList, Tag } from '../../../platform/kit/index.ts'
import type { Frame } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { REACHED } from '../../links/check-warm-link.ts'
import type { WarmLink } from '../../links/read-links.ts'
import { OUTCOMES } from '../../outcomes/outcomes.ts'
import { PRIMARY_NEEDS, type PrimaryNeed } from '../../outcomes/primary-needs.ts'
import { linkPath, outcomesPath, replyPath } from '../../paths.ts'
import { isSettled, type Reply, recipientsOf, recipientWords } from '../../replies/recipients.ts'
import { whatIsMissing } from '../close-conversation.ts'
import type { Conversation } from '../conversation.ts'
import { mayBe } from '../status.ts'
import type { ConversationData } from './conversation-page.tsx'

/** What comes of it, who was told, and closing. */
export function Ending({ data: { talk, links, replies }, frame }: { data: ConversationData; frame: Frame }) {
  if (!talk.outcome)
    return (
      <section>
        <h2 class="govuk-heading-m govuk-!-padding-top-4">What comes of it</h2>
        <Button href={outcomesPath({ conversation: talk.id })}>Say what comes of it</Button>
      </section>
    )
  return (
    <section>
      <h2 class="govuk-heading-m govuk-!-padding-top-4">What came of it</h2>
      <Outcome talk={talk} links={links} />
      <h2 class="govuk-heading-m govuk-!-padding-top-4">Who was told</h2>
      <SummaryList rows={recipientsOf(talk).map((recipient) => told(talk, replies, recipient))} />
      {mayBe(talk.status, 'close') && <Close missing={whatIsMissing(talk, replies)} frame={frame} />}
    </section>
  )
}

function Outcome({ talk, links }: { talk: Conversation; links: WarmLink[] }) {
  const { outcome, reason, forPerson, decidedOn, author, primaryNeed } = talk.outcome!
  const need = primaryNeed && PRIMARY_NEEDS[primaryNeed as PrimaryNeed]?.words
  return (
    <SummaryList
      rows={[
        { key: 'Outcome', value: <strong>{OUTCOMES[outcome].words}</strong> },
        { key: 'Why', value: <span class="kith-own-words">{reason}</span> },
        forPerson !== '' && { key: 'For the person', value: <span class="kith-own-words">{forPerson}</span> },
        need && { key: 'What most brings them here', value: need },
        { key: 'Decided', value: `${dayInWords(decidedOn)}, ${author}` },
        ...links.map((link) => ({ key: 'Warm link', value: linkLine(link) })),
      ]}
    />
  )
}

function linkLine({ id, offered, reached, lookOn, found }: WarmLink) {
  if (reached) return `${offered}: ${REACHED[reached].toLowerCase()}. ${found}`
  return (
    <>
      {offered}: <Link href={linkPath({ link: id })}>look whether they were reached</Link>, on{' '}
      {dayInWords(lookOn)}
    </>
  )
}

function told(talk: Conversation, replies: Reply[], recipient: Reply['recipient']) {
  const reply = replies.find((one) => one.recipient === recipient)
  return {
    key: recipientWords(recipient, talk),
    value: isSettled(reply) ? said(reply!) : <Tag colour="yellow">Not told yet</Tag>,
    actions: {
      items: [
        {
          text: isSettled(reply) ? 'Read and print' : 'Write the reply',
          href: replyPath({ conversation: talk.id, recipient }),
          hiddenText: recipientWords(recipient, talk),
        },
      ],
    },
  }
}

const said = ({ toldOn, manner, notToldWhy }: Reply): string =>
  toldOn ? `Told on ${dayInWords(toldOn)}, by ${manner}` : `Not told: ${notToldWhy}`

function Close({ missing, frame }: { missing: string | undefined; frame: Frame }) {
  if (missing) return <InsetText>Before closing: {missing}</InsetText>
  return (
    <PageForm frame={frame} name="close">
      <Button>Close the conversation</Button>
    </PageForm>
  )
}
