import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { giveLeave } from './give-leave.ts'
import { holdFor, ofConversation } from './guard.ts'

/** Says "I talk with them". Somebody else's conversation may be taken over: people are ill, or go home. */
export const takeConversation = operation({
  name: 'take-conversation',
  inWords: 'Took a conversation on',
  summary: 'Say that you talk with them now; the records of those it is about open to you for twelve hours.',
  input: ofConversation,
  may: may('converse'),
  async run({ conversation: id }, context) {
    const { people, reference } = await holdFor(context, id, 'take')
    const { db, actor } = context
    await db.updateTable('conversation').set({ account_id: actor.account! }).where('id', '=', id).execute()
    await giveLeave(
      context,
      reference,
      people.map(({ person }) => person.id),
    )
    return { conversation: id }
  },
})
