import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'

export interface NewWarmLink {
  conversation: string
  /** Which group or service. */
  offered: string
  /** How to reach it. */
  contact?: string
  lookOn: string
}

/** Notes that the family was brought together with somebody of the community, and when to look whether it worked. */
export async function addWarmLink(context: Context, link: NewWarmLink): Promise<void> {
  if (link.lookOn < context.today) throw invalid('lookOn', 'Enter today or a later day')
  const { conversation, offered, contact = '', lookOn } = link
  await context.db
    .insertInto('warm_link')
    .values({
      id: newId(),
      conversation_id: conversation,
      offered,
      contact,
      look_on: lookOn,
      reached: null,
      checked_on: null,
    })
    .execute()
}
