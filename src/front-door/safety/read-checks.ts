import type { Viewer } from '../../platform/operations/operation.ts'

/** Checks that began, as the experts' list shows them: they name nobody. */
export interface WaitingChecks {
  conversation: string
  reference: string
  beganAt: Date
  author: string
  expert: string | null
  takenAt: Date | null
}

/** Checks that no expert has joined, the first first; then those that were joined in the last days. */
export async function readChecks({ db }: Viewer, joined: boolean): Promise<WaitingChecks[]> {
  const rows = await db
    .selectFrom('safety_check')
    .innerJoin('conversation', 'conversation.id', 'safety_check.conversation_id')
    .leftJoin('worker', 'worker.id', 'safety_check.worker_id')
    .select(['conversation.id', 'conversation.reference', 'worker.name as expert'])
    .select(['safety_check.began_at', 'safety_check.author', 'safety_check.taken_at'])
    .where('safety_check.taken_at', joined ? 'is not' : 'is', null)
    .orderBy('safety_check.began_at', joined ? 'desc' : 'asc')
    .limit(joined ? 20 : 200)
    .execute()
  return rows.map(({ id, reference, began_at, author, expert, taken_at }) => ({
    conversation: id,
    reference,
    beganAt: began_at,
    author,
    expert,
    takenAt: taken_at,
  }))
}
