import { z } from 'zod'
import { childrenOf } from '../../family-help/index.ts'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { MONEY_ANSWERS, MONEY_KINDS } from './kinds.ts'

/** What was offered, and what they said: a routine offer to every family, and no judgement of any (L2521). */
export const offerMoneyHelp = operation({
  name: 'offer-money-help',
  inWords: 'Offered help with money',
  summary: 'Record that help with money was offered to a family, such as a benefits check, and their answer.',
  input: z.object({
    family: field.id(),
    kinds: field.listOf(field.choice(keysOf(MONEY_KINDS), 'Tick what you offered'), 'Tick what you offered'),
    answer: field.choice(keysOf(MONEY_ANSWERS), 'Choose what they said'),
    words: field.optionalText(1000),
    on: field.day('Enter the day, such as 27 3 2026'),
  }),
  may: may('write', subject.family()),
  async run({ family, kinds, answer, words = '', on }, context) {
    if (on > context.today) throw invalid('on', 'Choose today or a day before it')
    const chosen = [...new Set(kinds)]
    const entry = await writeEntry(context, {
      kind: 'money-help-offered',
      title: `Offered: ${chosen.map((kind) => MONEY_KINDS[kind].toLowerCase()).join('; ')}`,
      body: [MONEY_ANSWERS[answer], words].filter(Boolean).join('. '),
      people: await childrenOf(context, family),
      family,
      happenedOn: on,
      facts: { kinds: chosen, answer, words },
    })
    const rows = chosen.map((kind) => ({ id: newId(), kind }))
    const same = { family_id: family, answer, words, offered_on: on, author: context.actor.name }
    await context.db
      .insertInto('money_offer')
      .values(rows.map((row) => ({ ...row, ...same, written_at: context.now, entry_id: entry })))
      .execute()
    return { family, offers: rows.map(({ id }) => id) }
  },
})
