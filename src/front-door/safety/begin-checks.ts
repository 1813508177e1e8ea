import type { Context } from '../../platform/operations/operation.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import type { Conversation } from '../conversations/conversation.ts'

export interface NewChecks {
  because: string
  /** What was done at once. */
  doneNow?: string
}

/**
 * Checks about a child's safety begin, as part of an operation: multi-agency checks (L1335), with an Expert Child
 * Protection Practitioner asked to join. Whether there is a section 47 enquiry is decided there. What was begun already
 * stands.
 */
export async function beginChecks(
  context: Context,
  { id, people }: Pick<Conversation, 'id' | 'people'>,
  { because, doneNow = '' }: NewChecks,
): Promise<void> {
  const { db, now, actor } = context
  const already = await db
    .selectFrom('safety_check')
    .select('conversation_id')
    .where('conversation_id', '=', id)
    .executeTakeFirst()
  if (already) return
  const entry = await writeEntry(context, {
    kind: 'safety-checks-began',
    title: 'Checks began, to be sure of a child’s safety',
    people: people.filter(({ part }) => part === 'child').map(({ person }) => person.id),
    basis: 'Children Act 1989 s.47(1); Working Together to Safeguard Children',
    facts: { conversation: id, because, doneNow },
  })
  await db
    .insertInto('safety_check')
    .values({
      conversation_id: id,
      because,
      done_now: doneNow,
      began_at: now,
      author: actor.name,
      worker_id: null,
      taken_at: null,
      entry_id: entry,
    })
    .execute()
}
