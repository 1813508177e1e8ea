import { KithError } from '../../../platform/errors.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { readConversation } from '../../conversations/conversation.ts'
import { conversationPath, letterPath, replyPath } from '../../paths.ts'
import { readReply } from '../read-replies.ts'

/** A reply as a letter, to print: only what is kept, with its day. */
export const letterPage = page({
  path: letterPath,
  title: 'Letter',
  may: may('converse'),
  trail: (_, { conversation = '', recipient = '' }) => [
    { text: 'Conversation', href: conversationPath({ conversation }) },
    { text: 'Reply', href: replyPath({ conversation, recipient }) },
  ],
  async read(viewer, { conversation = '', recipient = '' }) {
    const talk = await readConversation(viewer, conversation)
    const to = recipient === 'referrer' ? 'referrer' : 'person'
    const reply = await readReply(viewer, conversation, to)
    if (!reply) throw new KithError('not-found', 'Write and keep the reply first; then print it.')
    return { body: reply.body, day: reply.toldOn ?? viewer.today, reference: talk.reference }
  },
  view: ({ body, day, reference }) => (
    <article class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-m">Our conversation {reference}</h1>
        <p class="govuk-body">{dayInWords(day)}</p>
        <div class="govuk-body kith-own-words">{body}</div>
      </div>
    </article>
  ),
})
