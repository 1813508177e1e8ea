import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { childrenOf } from '../../family-help/index.ts'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { spelled } from '../asking/read-asks.ts'
import { ANSWERERS, type CONTACTS, HOW_FAR, quarterOf } from '../words.ts'

/**
 * What somebody says of a contact (L1167, L1228). It leads to nobody unless they allow it: no entry in the ledger, no day,
 * no family. Where they allow it, those who help them read it as theirs.
 */
export const giveFeedback = operation({
  name: 'give-feedback',
  summary:
    'Say how a contact was, with the code that you were given. Nobody sees who answered unless you allow it.',
  input: z.object({
    code: field.text('Enter the code that you were given', 20),
    who: field.choice(keysOf(ANSWERERS), 'Choose who answers'),
    helpful: field.choice(keysOf(HOW_FAR), 'Choose whether it helped'),
    respected: field.choice(keysOf(HOW_FAR), 'Choose whether you were treated with respect'),
    words: field.optionalText(2000),
    better: field.optionalText(2000),
    allow: field.yesNo('Choose whether those who help you may see that it was you').default(false),
    mayQuote: field.yesNo('Choose whether your words may be published').default(false),
    bySomebodyElse: field.yesNo('Choose who writes').default(false),
  }),
  may: may('ask'),
  async run({ code, allow, ...said }, context) {
    const ask = await useCode(context, code)
    if (allow && !ask.family_id)
      throw invalid('allow', 'This code is tied to nobody, so there is nobody to tell. Choose no.')
    const row = rowOf(said, ask.about, quarterOf(context.today))
    const theirs = allow ? await theirsToo(context, ask.family_id!, said) : NOBODYS
    await context.db
      .insertInto('feedback_answer')
      .values({ ...row, ...theirs })
      .execute()
    return { sent: true }
  },
})

type Said = Omit<z.output<typeof giveFeedback.input>, 'code' | 'allow'>

const NOBODYS = { family_id: null, answered_on: null, entry_id: null }

/** A code lets one answer in. @throws KithError `invalid` for one that is not there, `conflict` for one that was used. */
async function useCode({ db }: Context, code: string) {
  const ask = await db
    .selectFrom('feedback_ask')
    .select(['id', 'family_id', 'about', 'used'])
    .where('code', '=', spelled(code))
    .forUpdate()
    .executeTakeFirst()
  if (!ask) throw invalid('code', 'There is no such code. Look at the letters again.')
  if (ask.used) throw new KithError('conflict', 'Somebody has answered with this code. Ask for another one.')
  await db.updateTable('feedback_ask').set({ used: true }).where('id', '=', ask.id).execute()
  return ask
}

const rowOf = (said: Said, about: keyof typeof CONTACTS, quarter: string) => ({
  id: randomUUID(),
  quarter,
  about,
  who: said.who,
  helpful: said.helpful,
  respected: said.respected,
  words: said.words ?? '',
  better: said.better ?? '',
  may_quote: said.mayQuote,
  by_somebody_else: said.bySomebodyElse,
})

async function theirsToo(context: Context, family: string, { helpful, words, better }: Said) {
  const entry = await writeEntry(context, {
    kind: 'feedback-given',
    title: `What they say of the help: it helped, ${HOW_FAR[helpful].toLowerCase()}`,
    body: [words, better && `What would be better: ${better}`].filter(Boolean).join('\n\n'),
    people: await childrenOf(context, family),
    family,
  })
  return { family_id: family, answered_on: context.today, entry_id: entry }
}
