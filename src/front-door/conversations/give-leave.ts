import type { Context } from '../../platform/operations/operation.ts'
import { openRecords } from '../../record/access/open-records.ts'
import { PURPOSES } from '../../record/access/state-purpose.ts'

/**
 * Who talks with somebody may read those it is about, for twelve hours: the conversation is the purpose. A restricted
 * record stays closed (see record/access/decide.ts). The reference is kept with it, for whoever asks why.
 */
export async function giveLeave(
  context: Context,
  reference: string,
  people: readonly string[],
): Promise<void> {
  const why = { kind: 'purpose', purpose: PURPOSES.conversation, reason: reasonFor(reference) } as const
  await openRecords(context, people, why)
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
