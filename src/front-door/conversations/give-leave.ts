import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { PURPOSES } from '../../record/access/state-purpose.ts'

const HOURS = 12

/**
 * Who talks with somebody may read those it is about, for twelve hours: the conversation is the purpose. A restricted
 * record stays closed (see record/access/decide.ts). The reference is kept with it, for whoever asks why.
 */
export async function giveLeave(
  { db, actor, now }: Context,
  reference: string,
  people: readonly string[],
): Promise<void> {
  const { account } = actor
  if (!account || people.length === 0) return
  const ends_at = new Date(now.getTime() + HOURS * 3_600_000)
  const rows = people.map((person_id) => ({
    id: newId(),
    account_id: account,
    person_id,
    kind: 'purpose' as const,
    purpose: PURPOSES.conversation,
    reason: reasonFor(reference),
    given_at: now,
    ends_at,
    looked_into_at: null,
    looked_into_by: null,
  }))
  await db.insertInto('access_grant').values(rows).execute()
}

const reasonFor = (reference: string): string => `Conversation ${reference}`

/** Takes the leave back that a conversation gave for somebody it is not about after all. */
export async function endLeave({ db, now }: Context, reference: string, person: string): Promise<void> {
  await db
    .updateTable('access_grant')
    .set({ ends_at: now })
    .where('person_id', '=', person)
    .where('reason', '=', reasonFor(reference))
    .where('ends_at', '>', now)
    .execute()
}
