import { KithError } from '../../../platform/errors.ts'
import {
  Button,
  DateField,
  InsetText,
  Link,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { type Conversation, readConversation } from '../../conversations/conversation.ts'
import { conversationPath, letterPath, replyPath } from '../../paths.ts'
import { isFamily } from '../../sources.ts'
import type { Recipient } from '../../tables.ts'
import { MANNER_WORDS, REACH_WORDS } from '../../words.ts'
import { draftReply } from '../draft-reply.ts'
import { readReply } from '../read-replies.ts'
import { isSettled, type Reply, recipientsOf, recipientWords } from '../recipients.ts'
import { TOLD, writeReply } from '../write-reply.ts'

export interface ReplyData {
  talk: Conversation
  recipient: Recipient
  reply: Reply | undefined
  words: string
}

/** What somebody is told: composed from the outcome, changed by hand, told by phone or on paper. */
export const replyPage = page<ReplyData>({
  path: replyPath,
  inWords: 'Reply to a conversation',
  title: ({ recipient, talk }) => `Reply: ${recipientWords(recipient, talk).toLowerCase()}`,
  may: may('converse'),
  trail: (_, { conversation = '' }) => [{ text: 'Conversation', href: conversationPath({ conversation }) }],
  read: async (viewer, { conversation = '', recipient = '' }) => {
    const talk = await readConversation(viewer, conversation)
    const to = recipientsOf(talk).find((one) => one === recipient)
    if (!to || !talk.outcome) throw new KithError('not-found', 'Say first what came of the conversation.')
    const reply = await readReply(viewer, conversation, to)
    return { talk, recipient: to, reply, words: reply?.body || (await draftReply(viewer, talk, to)) }
  },
  view: (data, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Reply: {recipientWords(data.recipient, data.talk).toLowerCase()}</h1>
        {isSettled(data.reply) ? (
          <Told {...data} />
        ) : (
          <PageForm
            frame={frame}
            version={data.reply?.version ?? 0}
            start={{ body: data.words, told: 'told', toldOn: frame.today, manner: mannerOf(data) }}
          >
            <Fields {...data} />
          </PageForm>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: writeReply,
      done: ({ conversation, told }, { recipient = '' }) =>
        told === 'later'
          ? { to: letterPath({ conversation, recipient }), notice: 'The words are kept. Print them here.' }
          : { to: conversationPath({ conversation }), notice: 'It is recorded.' },
    }),
  },
})

/** What we know of how to reach somebody is theirs alone: whoever told us left their own number, not the family's. */
const isTheirs = ({ talk, recipient }: ReplyData): boolean =>
  recipient === 'referrer' || isFamily(talk.source)

const mannerOf = (data: ReplyData): string | undefined =>
  isTheirs(data) && data.talk.reach.how !== 'none' ? data.talk.reach.how : undefined

function Fields(data: ReplyData) {
  const { recipient } = data
  return (
    <>
      <SafeWay {...data} />
      {recipient === 'referrer' && (
        <p class="govuk-body">They hear the outcome and its reason, and nothing else about the family.</p>
      )}
      <TextArea name="body" label="What they are told" labelSize="s" rows={16} />
      <RadioGroup name="told" label="Was it told?" labelSize="s" items={choicesOf(TOLD)} />
      <RadioGroup name="manner" label="If told: how?" labelSize="s" inline items={choicesOf(MANNER_WORDS)} />
      <DateField name="toldOn" label="If told: on which day?" labelSize="s" />
      <TextField
        name="notToldWhy"
        label="If it will not be told: why?"
        hint="For example: telling them now would put a child in danger; or they left no way to reach them"
      />
      <Button preventDoubleClick>Save</Button>
    </>
  )
}

function SafeWay(data: ReplyData) {
  const { how, detail, when, leaveMessage } = data.talk.reach
  if (!isTheirs(data))
    return (
      <InsetText>
        The number in this conversation belongs to whoever told us. Reach the family in the way that their
        record says.
      </InsetText>
    )
  return (
    <InsetText>
      Reach them safely: {[REACH_WORDS[how], detail, when].filter(Boolean).join(', ')}.
      {leaveMessage === false && ' Do not leave a message.'}
    </InsetText>
  )
}

function Told({ talk, recipient, reply }: ReplyData) {
  return (
    <>
      <InsetText class="kith-own-words">{reply!.body}</InsetText>
      {reply!.notToldWhy !== '' && <p class="govuk-body">Not told: {reply!.notToldWhy}</p>}
      <p class="govuk-body">
        <Link href={letterPath({ conversation: talk.id, recipient })}>As a letter, to print</Link>
      </p>
    </>
  )
}
