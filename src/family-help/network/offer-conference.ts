import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { childrenOf } from '../the-family.ts'
import { CONFERENCE_ANSWERS } from './read-conference-offers.ts'

/** The family is asked whether the people who count should come together and make a plan of their own: early, as part of help (L1626). */
export const offerConference = operation({
  name: 'offer-family-group-conference',
  inWords: 'Offered a family group conference',
  summary: 'Write down that a family group conference was offered, and what the family said.',
  input: z.object({
    family: field.id(),
    answer: field.choice(keysOf(CONFERENCE_ANSWERS), 'Choose what they said'),
    words: field.optionalText(2000),
  }),
  may: may('write', subject.family()),
  async run({ family, answer, words = '' }, context) {
    const { db, actor, now, today } = context
    const entry = await writeEntry(context, {
      kind: 'network-conference-offered',
      title: 'A family group conference was offered',
      body: [CONFERENCE_ANSWERS[answer], words].filter(Boolean).join('\n'),
      people: await childrenOf(context, family),
      family,
      facts: { answer },
    })
    const row = { id: newId(), family_id: family, offered_on: today, answer, words, author: actor.name }
    await db
      .insertInto('conference_offer')
      .values({ ...row, written_at: now, entry_id: entry })
      .execute()
    return { family }
  },
})
