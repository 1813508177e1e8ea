import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { everyAsk } from '../programme/programme.ts'
import './tables.ts'

export const STATES = ['not begun', 'under way', 'done', 'not taken up'] as const

/** Records how far a recommendation is. What was recorded before stays, and can be put right by name. */
export const recordProgress = operation({
  name: 'record-progress',
  summary:
    'Record how far a recommendation of the review is, in words and with evidence; nothing is overwritten.',
  input: z.object({
    ask: z.string().refine((id) => everyAsk.some((each) => each.id === id), 'Choose a recommendation'),
    state: field.choice(STATES, 'Choose how far it is'),
    happenedOn: field.day('Enter the day on which it stood so'),
    words: field.text('Say in a few words how far it is', 2000),
    evidence: field.optionalText(1000),
    corrects: field.id('Choose what it puts right').optional(),
  }),
  may: may('report-progress'),
  async run({ ask, state, happenedOn, words, evidence, corrects }, context) {
    if (happenedOn > context.today)
      throw invalid('happenedOn', 'This day has not come yet. Enter the day on which it stood so')
    if (corrects) await mustBeCorrectable(context, ask, corrects)
    const { db, actor, now } = context
    const progress = newId()
    await db
      .insertInto('reform_progress')
      .values({
        id: progress,
        ...{ ask, state, words, happened_on: happenedOn },
        evidence: evidence || null,
        corrects: corrects ?? null,
        account_id: actor.account ?? null,
        author: actor.name,
        written_at: now,
      })
      .execute()
    return { progress, ask }
  },
})

async function mustBeCorrectable({ db }: Context, ask: string, corrects: string): Promise<void> {
  const row = await db
    .selectFrom('reform_progress as wrong')
    .leftJoin('reform_progress as later', 'later.corrects', 'wrong.id')
    .select(['wrong.ask', 'later.id as later'])
    .where('wrong.id', '=', corrects)
    .executeTakeFirst()
  if (row?.ask !== ask) throw new KithError('not-found', 'There is no such entry for this recommendation.')
  if (row.later)
    throw new KithError('conflict', 'Somebody has put this entry right already. Look at the newest one.')
}
