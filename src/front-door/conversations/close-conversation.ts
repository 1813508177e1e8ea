import { KithError } from '../../platform/errors.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { notTold, repliesOf } from '../replies/read-replies.ts'
import type { Conversation } from './conversation.ts'
import { holdFor, ofConversation } from './guard.ts'

/** Closes a conversation: once its reason is recorded, those who wait for it are told, and an expert has joined any checks. */
export const closeConversation = operation({
  name: 'close-conversation',
  inWords: 'Closed a conversation',
  summary:
    'Close a conversation whose outcome has a reason and was told to the person and to whoever got in touch.',
  input: ofConversation,
  may: may('converse'),
  async run({ conversation: id }, context) {
    const conversation = await holdFor(context, id, 'close')
    const waiting = whatIsMissing(conversation, await repliesOf(context, id))
    if (waiting) throw new KithError('conflict', waiting)
    await context.db
      .updateTable('conversation')
      .set({ closed_at: context.now })
      .where('id', '=', id)
      .execute()
    return { conversation: id }
  },
})

/** The sentence that says what has to be done before closing; undefined where nothing has. */
export function whatIsMissing(
  conversation: Conversation,
  replies: Parameters<typeof notTold>[1],
): string | undefined {
  const waiting = notTold(conversation, replies)
  if (waiting.includes('person'))
    return 'Tell the family first what came of it and why, or record why they are not told.'
  if (waiting.includes('referrer'))
    return 'Tell whoever got in touch first what came of it and why, or record why they are not told.'
  if (conversation.safety && !conversation.safety.expert)
    return 'An Expert Child Protection Practitioner has to join the checks first. Call one if nobody has taken them up.'
  return undefined
}
