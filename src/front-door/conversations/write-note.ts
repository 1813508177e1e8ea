import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation, type Viewer } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { holdFor, ofConversation, takeUp } from './guard.ts'

/** Writes down what was said as the talk goes on. */
export const writeConversationNote = operation({
  name: 'write-conversation-note',
  inWords: 'Wrote down what was said in a conversation',
  summary: 'Write down what was said in a conversation.',
  input: ofConversation.extend({ body: field.text('Write what was said', 8_000) }),
  may: may('converse'),
  async run({ conversation: id, body }, context) {
    const conversation = await holdFor(context, id, 'note')
    const { db, actor, now } = context
    await db
      .insertInto('conversation_note')
      .values({ id: newId(), conversation_id: id, body, written_at: now, author: actor.name })
      .execute()
    await takeUp(context, conversation)
    return { conversation: id }
  },
})

export interface ConversationNote {
  body: string
  writtenAt: Date
  author: string
}

/** The notes of a conversation, the first first. The conversation has been read before. */
export async function notesOf({ db }: Viewer, conversation: string): Promise<ConversationNote[]> {
  const rows = await db
    .selectFrom('conversation_note')
    .select(['body', 'written_at', 'author'])
    .where('conversation_id', '=', conversation)
    .orderBy('written_at')
    .execute()
  return rows.map(({ body, written_at, author }) => ({ body, writtenAt: written_at, author }))
}
