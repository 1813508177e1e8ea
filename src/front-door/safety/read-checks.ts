import type { Viewer } from '../../platform/operations/operation.ts'
import { openConversations } from '../conversations/open-conversations.ts'

/** Checks that began, as the experts' list shows them: they name nobody whom they are about. */
export interface WaitingChecks {
  conversation: string
  reference: string
  beganAt: Date
  author: string
  expert: string | null
  takenAt: Date | null
}

/**
 * Checks that no expert has joined, the first first; then those that were joined in the last days. All of them stand in
 * it, for a child may be in danger; who began them tells who works with whom, and is not said where that is closed.
 */
export async function readChecks(viewer: Viewer, joined: boolean): Promise<WaitingChecks[]> {
  const rows = await viewer.db
    .selectFrom('safety_check')
    .innerJoin('conversation', 'conversation.id', 'safety_check.conversation_id')
    .leftJoin('worker', 'worker.id', 'safety_check.worker_id')
    .select(['conversation.id', 'conversation.reference', 'worker.name as expert'])
    .select(['safety_check.began_at', 'safety_check.author', 'safety_check.taken_at'])
    .where('safety_check.taken_at', joined ? 'is not' : 'is', null)
    .orderBy('safety_check.began_at', joined ? 'desc' : 'asc')
    .limit(joined ? 20 : 200)
    .execute()
  const open = await openConversations(
    viewer,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, reference, began_at, author, expert, taken_at }) => ({
    conversation: id,
    reference,
    beganAt: began_at,
    author: open.has(id) ? author : 'a colleague',
    expert: expert && !open.has(id) ? 'A colleague' : expert,
    takenAt: taken_at,
  }))
}
