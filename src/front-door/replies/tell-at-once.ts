import type { Context } from '../../platform/operations/operation.ts'
import { readConversation } from '../conversations/conversation.ts'
import { draftReply } from './draft-reply.ts'
import { tell } from './write-reply.ts'

/** How somebody was told while it was decided with them. */
export const TOLD_AT_ONCE = { phone: 'Yes, on the phone', visit: 'Yes, face to face' } as const
export type ToldAtOnce = keyof typeof TOLD_AT_ONCE

/** The person heard what comes of it as it was decided: the words that they would have been sent are kept as what they were told. */
export async function tellAtOnce(context: Context, conversation: string, manner: ToldAtOnce): Promise<void> {
  const talk = await readConversation(context, conversation)
  const body = await draftReply(context, talk, 'person')
  const toldOn = context.today
  await tell(context, { conversation, recipient: 'person', body, told: 'told', manner, toldOn, version: 0 })
}
