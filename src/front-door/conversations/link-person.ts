import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation, type Viewer } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { keptOf } from '../../record/duplicates/kept-of.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { readPeople } from '../../record/people/person.ts'
import { isFamily } from '../sources.ts'
import type { Part } from '../tables.ts'
import type { Conversation } from './conversation.ts'
import { giveLeave } from './give-leave.ts'
import { holdFor, ofConversation, takeUp } from './guard.ts'

export const PARTS: Record<Part, string> = {
  child: 'A child it is about',
  parent: 'A parent',
  carer: 'A carer',
  other: 'Somebody else who matters in it',
}

const PART_KEYS = keysOf(PARTS)
export const part = field.choice(PART_KEYS, 'Choose who they are in this conversation')

/** Says that a conversation is about somebody of the record; their record opens for twelve hours. */
export const linkPerson = operation({
  name: 'link-person-to-conversation',
  inWords: 'Said whom a conversation is about',
  summary: 'Say whom of the record a conversation is about. Their record opens to you for twelve hours.',
  input: ofConversation.extend({ person: field.id('Choose somebody from the list'), part }),
  may: may('converse'),
  async run({ conversation: id, person, part }, context) {
    const conversation = await holdFor(context, id, 'link')
    const kept = (await keptOf(context, [person])).get(person) ?? person
    await linkTo(context, conversation, kept, part)
    await takeUp(context, conversation)
    return { conversation: id }
  },
})

/**
 * Links somebody, as part of an operation.
 * @throws KithError `not-found` where the record has no such person, `not-allowed` where theirs is restricted to others.
 */
export async function linkTo(
  context: Context,
  conversation: Conversation,
  person: string,
  part: Part,
): Promise<void> {
  const { db, now } = context
  await mustBeLinkable(context, person)
  const entry = await writeLink(context, conversation, person, part)
  await db
    .insertInto('conversation_person')
    .values({ conversation_id: conversation.id, person_id: person, part, linked_at: now, entry_id: entry })
    .onConflict((conflict) =>
      conflict.columns(['authority', 'conversation_id', 'person_id']).doUpdateSet({ part, entry_id: entry }),
    )
    .execute()
  await giveLeave(context, conversation.reference, [person])
}

/** A conversation is as closed as those it is about: whoever may not see a record would close it to themselves and to colleagues. */
async function mustBeLinkable(viewer: Viewer, id: string): Promise<void> {
  const [person] = await readPeople(viewer, [id])
  if (!person) throw new KithError('not-found', 'There is nobody of that kind in the record. Search again.')
  if (person.restricted)
    throw new KithError(
      'not-allowed',
      'This record is restricted, so the conversation stays without it. Where a child may not be safe, begin safety checks now; and ask a team manager who may open the record to link it.',
    )
}

/** What family members said themselves stands in their record; what others said about them stays at the front door. */
function writeLink(
  context: Context,
  { id, door, source, words, receivedOn }: Conversation,
  person: string,
  part: Part,
) {
  return writeEntry(context, {
    kind: 'conversation-linked',
    title:
      door === 'help'
        ? 'A conversation with the front door'
        : 'A conversation with the front door about safety',
    body: isFamily(source) && door === 'help' ? words : '',
    people: [person],
    happenedOn: receivedOn,
    facts: { conversation: id, part },
  })
}
