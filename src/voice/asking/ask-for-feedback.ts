import { z } from 'zod'
import { newReference } from '../../front-door/index.ts'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { CONTACTS, type Contact } from '../words.ts'

const day = field.day('Enter the day, such as 27 3 2026')

/** A code for one answer about a contact with a family: to click, to point a phone at, or to type from paper. */
export const askForFeedback = operation({
  name: 'ask-for-feedback',
  inWords: 'Asked how it was',
  summary: 'Make a code with which somebody of a family can say how a contact was. Nobody sees who answers.',
  input: z.object({
    family: field.id(),
    about: field.choice(keysOf(CONTACTS), 'Choose what you ask about'),
    on: day,
  }),
  may: may('write', subject.family()),
  run: async ({ family, ...asked }, context) => ({
    family,
    ...(await makeAsk(context, { ...asked, family })),
  }),
})

/** The same after a conversation at the front door, which is in no family’s record. */
export const askAfterConversation = operation({
  name: 'ask-after-conversation',
  summary: 'Make a code with which somebody can say how a conversation was. It is tied to no record.',
  input: z.object({ on: day }),
  may: may('converse'),
  run: ({ on }, context) => makeAsk(context, { on, about: 'conversation', family: null }),
})

interface Asked {
  family: string | null
  about: Contact
  on: string
}

async function makeAsk({ db, actor, today }: Context, { family, about, on }: Asked) {
  if (on > today) throw invalid('on', 'Choose today or a day before it')
  const row = { id: newId(), code: newReference(), family_id: family, about, happened_on: on }
  await db
    .insertInto('feedback_ask')
    .values({ ...row, asked_by: actor.name })
    .execute()
  return { ask: row.id, code: row.code }
}
