import { KithError } from '../../platform/errors.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { rowOf } from '../conversations/conversation.ts'
import { giveLeave } from '../conversations/give-leave.ts'
import { ofConversation } from '../conversations/guard.ts'

/** An Expert Child Protection Practitioner joins: the records of the people open to them. Nobody hands anything over. */
export const takeSafetyChecks = operation({
  name: 'take-safety-checks',
  inWords: 'Took the checks about safety on',
  summary: 'As Expert Child Protection Practitioner: say that you join the checks about a child’s safety.',
  input: ofConversation,
  may: may('converse'),
  async run({ conversation: id }, context) {
    const { db, actor, now } = context
    if (!actor.roles.includes('expert') || !actor.worker)
      throw new KithError(
        'not-allowed',
        'An Expert Child Protection Practitioner takes these up. Call one of them if it cannot wait.',
      )
    const taken = await db
      .updateTable('safety_check')
      .set({ worker_id: actor.worker, taken_at: now })
      .where('conversation_id', '=', id)
      .where('taken_at', 'is', null)
      .executeTakeFirst()
    if (taken.numUpdatedRows === 0n)
      throw new KithError(
        'conflict',
        'Somebody took these checks up already, or there are none. Open the list again.',
      )
    const rows = await db
      .selectFrom('conversation_person')
      .select('person_id')
      .where('conversation_id', '=', id)
      .execute()
    const people = rows.map((row) => row.person_id)
    const { reference } = await rowOf(context, id)
    await giveLeave(context, reference, people)
    await writeEntry(context, {
      kind: 'safety-checks-joined',
      title: `${actor.name} joined the checks as Expert Child Protection Practitioner`,
      people,
      facts: { conversation: id, worker: actor.worker },
    })
    return { conversation: id }
  },
})
