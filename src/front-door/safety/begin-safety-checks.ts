import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { rowOf } from '../conversations/conversation.ts'
import { ofConversation } from '../conversations/guard.ts'
import { beginChecks } from './begin-checks.ts'

/**
 * Begins checks at any moment of a conversation, whoever it is about and also when it is closed: urgent protective
 * action is never blocked. It tells nothing of a restricted record.
 */
export const beginSafetyChecks = operation({
  name: 'begin-safety-checks',
  inWords: 'Began checks about safety',
  summary: 'Begin checks about a child’s safety, and ask an Expert Child Protection Practitioner to join.',
  input: ofConversation.extend({
    because: field.text('Write what makes you think that a child may be suffering significant harm', 4_000),
    doneNow: field.optionalText(4_000),
  }),
  may: may('converse'),
  async run({ conversation: id, ...checks }, context) {
    await rowOf(context, id)
    const rows = await context.db
      .selectFrom('conversation_person')
      .select(['person_id', 'part'])
      .where('conversation_id', '=', id)
      .execute()
    const people = rows.map(({ person_id, part }) => ({
      part,
      person: { restricted: true as const, id: person_id },
    }))
    await beginChecks(context, { id, people }, checks)
    return { conversation: id }
  },
})
