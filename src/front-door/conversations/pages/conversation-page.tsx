import { Badge } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { logLook, may } from '../../../record/access/index.ts'
import { Seen } from '../../eligibility/pages/seen.tsx'
import { type EligibilityView, readViews } from '../../eligibility/read-eligibility.ts'
import { linksOf, type WarmLink } from '../../links/read-links.ts'
import { conversationPath, frontDoorPath } from '../../paths.ts'
import { repliesOf } from '../../replies/read-replies.ts'
import type { Reply } from '../../replies/recipients.ts'
import { takeSafetyChecks } from '../../safety/take-safety-checks.ts'
import { DOOR_WORDS } from '../../words.ts'
import { bounced } from '../again.ts'
import { closeConversation } from '../close-conversation.ts'
import { type Conversation, readConversation } from '../conversation.ts'
import { STATUS_WORDS } from '../status.ts'
import { takeConversation } from '../take-conversation.ts'
import { type Threaded, threadOf } from '../thread.ts'
import { unlinkPerson } from '../unlink-person.ts'
import { type ConversationNote, notesOf, writeConversationNote } from '../write-note.ts'
import { Earlier } from './earlier.tsx'
import { Ending } from './ending.tsx'
import { Notes } from './notes.tsx'
import { Safety } from './safety.tsx'
import { Said } from './said.tsx'
import { Who } from './who.tsx'

export interface ConversationData {
  talk: Conversation
  earlier: Threaded[]
  bounces: Threaded[]
  notes: ConversationNote[]
  views: EligibilityView[]
  links: WarmLink[]
  replies: Reply[]
}

/** One conversation: what was said, whom it is about, what came before, what comes of it. */
export const conversationPage = page<ConversationData>({
  path: conversationPath,
  inWords: 'A conversation',
  title: ({ talk }) => `Conversation ${talk.reference}`,
  may: may('converse'),
  trail: () => [{ text: 'Front door', href: frontDoorPath() }],
  read: (viewer, { conversation = '' }) => readAll(viewer, conversation),
  view: (data, frame) => (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{STATUS_WORDS[data.talk.status]}</span>
        Conversation {data.talk.reference}{' '}
        <Badge colour={data.talk.door === 'safety' ? 'red' : 'teal'}>{DOOR_WORDS[data.talk.door]}</Badge>
      </h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Safety talk={data.talk} frame={frame} />
          <Said talk={data.talk} frame={frame} />
          <Earlier earlier={data.earlier} bounces={data.bounces} />
          <Who talk={data.talk} frame={frame} />
          <Notes talk={data.talk} notes={data.notes} frame={frame} />
          <Seen talk={data.talk} views={data.views} />
          <Ending data={data} frame={frame} />
        </div>
      </div>
    </>
  ),
  forms: {
    take: form({ operation: takeConversation, done: back, input: alone }),
    unlink: form({ operation: unlinkPerson, done: back }),
    main: form({ operation: writeConversationNote, done: back }),
    close: form({
      operation: closeConversation,
      input: alone,
      done: () => ({ to: frontDoorPath(), notice: 'The conversation is closed.' }),
    }),
    join: form({ operation: takeSafetyChecks, done: back, input: alone }),
  },
})

function back({ conversation }: { conversation: string }) {
  return { to: conversationPath({ conversation }) }
}

function alone(_: unknown, { conversation }: Record<string, string>) {
  return { conversation }
}

async function readAll(viewer: Viewer, id: string): Promise<ConversationData> {
  const talk = await readConversation(viewer, id)
  const people = talk.people.map(({ person }) => person.id)
  await logLook(viewer, {
    people,
    rule: 'they work at the front door',
    purpose: `Conversation ${talk.reference}`,
  })
  const thread = await threadOf(viewer, id)
  const own = thread.find((one) => one.id === id)!
  return {
    talk,
    earlier: thread.filter((one) => one.id !== id),
    bounces: bounced(own, thread),
    notes: await notesOf(viewer, id),
    views: await readViews(viewer, id),
    links: await linksOf(viewer, id),
    replies: await repliesOf(viewer, id),
  }
}
