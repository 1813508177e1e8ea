import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { holdFor, ofConversation, takeUp } from '../conversations/guard.ts'
import { GROUP_CODES, GROUPS, nationalText } from './national.ts'
import { readNotes } from './read-eligibility.ts'

/**
 * How somebody sees it after talking: which groups it touches, and a judgement in words. It gives no score and no yes or
 * no (L1414); what comes of the conversation is decided with the person, and apart from this.
 */
export const writeEligibilityView = operation({
  name: 'write-eligibility-view',
  inWords: 'Wrote a judgement about a conversation',
  summary:
    'Write how you see a conversation beside the eligibility text: groups touched, judgement in words.',
  input: ofConversation.extend({
    groups: field.listOf(field.choice(GROUP_CODES, 'Choose groups from the list')).optional(),
    judgement: field.text(
      'Write what is hard for this family, what it could come to, and what would help',
      4000,
    ),
  }),
  may: may('converse'),
  async run({ conversation: id, groups = [], judgement }, context) {
    const conversation = await holdFor(context, id, 'note')
    const { db, actor, now, today } = context
    const [note] = await readNotes(context)
    const national = nationalText().version
    const entry = await writeEntry(context, {
      kind: 'conversation-judged',
      title: 'How we see it',
      body: judgement,
      people: conversation.people.map(({ person }) => person.id),
      facts: {
        conversation: id,
        groups: groups.map((code) => GROUPS[code].name),
        national,
        note: note?.number,
      },
    })
    const texts = { national_version: national, note_number: note?.number ?? null }
    const written = { author: actor.name, written_at: now, written_on: today, entry_id: entry }
    await db
      .insertInto('eligibility_view')
      .values({ id: newId(), conversation_id: id, groups, judgement, ...texts, ...written })
      .execute()
    await takeUp(context, conversation)
    return { conversation: id }
  },
})
