import { z } from 'zod'
import { childrenOf, mustSeeWhole } from '../../family-help/index.ts'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { poundsOf } from '../../platform/money.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { poundsField } from '../budget/pounds-field.ts'
import { MONEY_KINDS } from './kinds.ts'
import { CALCULATOR_NAMES } from './places-to-look.ts'
import { readOffers } from './read-offers.ts'

const POUNDS = 'Enter pounds, such as 25.60, or leave it empty'
const pounds = () => z.union([z.literal('').transform(() => 0), poundsField(POUNDS, 0)]).default(0)

/** What came of it: more income a week, money once, debt written off. A second answer puts the first right. */
export const recordMoneyResult = operation({
  name: 'record-money-result',
  inWords: 'Wrote down what came of help with money',
  summary:
    'Record what came of help with money: income gained a week, money received once, debt written off.',
  input: z.object({
    family: field.id(),
    offer: field.id(),
    on: field.day('Enter the day, such as 27 3 2026'),
    tool: z.enum(CALCULATOR_NAMES, { error: 'Choose what was used' }).optional(),
    weekly: pounds(),
    once: pounds(),
    debt: pounds(),
    words: field.optionalText(1000),
  }),
  may: may('write', subject.family()),
  async run({ family, offer, on, tool = '', weekly, once, debt, words = '' }, context) {
    if (on > context.today) throw invalid('on', 'Choose today or a day before it')
    await context.db.selectFrom('money_offer').select('id').where('id', '=', offer).forUpdate().execute()
    const found = (await readOffers(context, family)).find(({ id }) => id === offer)
    if (!found) throw new KithError('not-found', 'There is no such offer for this family.')
    await mustSeeWhole(context, family, found)
    if (!weekly && !once && !debt && !words)
      throw invalid('words', 'Say in a few words what came of it, or enter an amount')
    const entry = await writeEntry(context, {
      kind: 'money-help-came-to',
      title: `What came of it: ${MONEY_KINDS[found.kind].toLowerCase()}`,
      body: [gainsInWords({ weekly, once, debt }), words].filter(Boolean).join('. '),
      people: await childrenOf(context, family),
      family,
      happenedOn: on,
      facts: { offer, tool, weekly, once, debt, words },
    })
    const gains = { weekly_pence: weekly, once_pence: once, debt_pence: debt }
    await keep(context, {
      offer_id: offer,
      family_id: family,
      found_on: on,
      tool,
      words,
      ...gains,
      entry_id: entry,
    })
    return { family, offer }
  },
})

/** Money in pence: "£25.60 more a week; £100 once; £400 of debt written off". */
export function gainsInWords({ weekly, once, debt }: Record<'weekly' | 'once' | 'debt', number>): string {
  return [
    weekly && `${poundsOf(weekly)} more a week`,
    once && `${poundsOf(once)} once`,
    debt && `${poundsOf(debt)} of debt written off`,
  ]
    .filter(Boolean)
    .join('; ')
}

interface Row {
  offer_id: string
  family_id: string
  found_on: string
  tool: string
  words: string
  weekly_pence: number
  once_pence: number
  debt_pence: number
  entry_id: string
}

async function keep({ db, actor }: Context, row: Row): Promise<void> {
  const id = newId()
  await db
    .updateTable('money_result')
    .set({ superseded_by: id })
    .where('offer_id', '=', row.offer_id)
    .where('superseded_by', 'is', null)
    .execute()
  await db
    .insertInto('money_result')
    .values({ id, ...row, author: actor.name, superseded_by: null })
    .execute()
}
