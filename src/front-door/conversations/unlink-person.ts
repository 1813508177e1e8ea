import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { endLeave } from './give-leave.ts'
import { holdFor, ofConversation } from './guard.ts'

/** Takes somebody out of a conversation that is not about them after all. Their record says so, and closes again. */
export const unlinkPerson = operation({
  name: 'unlink-person-from-conversation',
  inWords: 'Said whom a conversation is not about',
  summary: 'Say that a conversation is not about this person after all.',
  input: ofConversation.extend({ person: field.id('Choose somebody from the list') }),
  may: may('converse'),
  async run({ conversation: id, person }, context) {
    const { reference } = await holdFor(context, id, 'link')
    const gone = await context.db
      .deleteFrom('conversation_person')
      .where('conversation_id', '=', id)
      .where('person_id', '=', person)
      .returning('entry_id')
      .executeTakeFirst()
    if (gone) await writeUnlink(context, id, person, gone.entry_id)
    await endLeave(context, reference, person)
    return { conversation: id }
  },
})

const writeUnlink = (
  context: Parameters<typeof writeEntry>[0],
  conversation: string,
  person: string,
  corrects: string,
): Promise<string> =>
  writeEntry(context, {
    kind: 'conversation-unlinked',
    title: 'A conversation was not about them after all',
    people: [person],
    corrects,
    facts: { conversation },
  })
