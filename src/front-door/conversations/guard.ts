import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { type Conversation, readConversation } from './conversation.ts'
import { allow, type Step } from './status.ts'

/** Which conversation; every operation on one begins with it. */
export const ofConversation = z.object({ conversation: field.id('Choose a conversation from the list') })

/**
 * Takes hold of a conversation for a change, so that two people do not change it at once.
 * @throws KithError `not-found`, `not-allowed` (a restricted record), or `conflict` where this step is not next.
 */
export async function holdFor(context: Context, id: string, step: Step): Promise<Conversation> {
  await context.db.selectFrom('conversation').select('id').where('id', '=', id).forUpdate().execute()
  const conversation = await readConversation(context, id)
  allow(conversation.status, step)
  return conversation
}

/** Whoever acts on a conversation that nobody has taken up takes it up. */
export async function takeUp({ db, actor }: Context, { id, takenBy }: Conversation): Promise<void> {
  if (takenBy || !actor.account) return
  await db.updateTable('conversation').set({ account_id: actor.account }).where('id', '=', id).execute()
}
