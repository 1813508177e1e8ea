import { z } from 'zod'
import { insertSignal, SIGNAL_KEYS } from '../../community/index.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { readConversation } from '../conversations/conversation.ts'
import { insertConversation } from '../conversations/insert-conversation.ts'
import { linkTo } from '../conversations/link-person.ts'
import { beginChecks } from './begin-checks.ts'

/**
 * Somebody who helps a young person sees signs of harm outside the home: checks begin at once and an Expert Child
 * Protection Practitioner is asked to join, with whom it is decided what follows, a community safety plan too (L220).
 * It is never left as a note.
 */
export const tellOfHarmOutside = operation({
  name: 'tell-of-harm-outside-home',
  inWords: 'Told an expert of harm outside the home',
  summary:
    'Tell of signs that somebody outside the home harms a young person. Checks begin, and an expert is asked.',
  input: z.object({
    person: field.id(),
    kinds: field.listOf(field.choice(SIGNAL_KEYS, 'Choose from the list'), 'Choose what you have seen'),
    what: field.text('Write what you saw or heard', 4_000),
    doneNow: field.optionalText(4_000),
  }),
  may: may('write', subject.person()),
  async run({ person, kinds, what, doneNow }, context) {
    const { id } = await insertConversation(context, {
      door: 'safety',
      channel: 'outreach',
      source: 'social-care-here',
      words: what,
      name: context.actor.name,
      reach: 'none',
    })
    const conversation = await readConversation(context, id)
    await linkTo(context, conversation, person, 'child')
    const people = (await readConversation(context, id)).people
    await beginChecks(context, { id, people }, { because: what, doneNow })
    await insertSignal(context, { person, kinds, what, conversation: id })
    return { person }
  },
})
