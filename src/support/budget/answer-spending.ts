import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { poundsOf } from '../../platform/money.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { policy } from '../../record/policy/index.ts'
import { holdSpending, mustWait, tell } from './hold-spending.ts'
import { post } from './post.ts'
import { ANSWERS, type Answer } from './state.ts'

/** One step, by somebody else than who asked: yes spends it at once; no gives a reason and a way on. */
export const answerSpending = operation({
  name: 'answer-spending',
  inWords: 'Answered whether money can be spent',
  summary:
    'Say yes or no to money asked for above a worker’s limit. Yes spends it; no has a reason and a way on.',
  input: z.object({
    family: field.id(),
    spending: field.id(),
    answer: field.choice(keysOf(ANSWERS), 'Choose yes or no'),
    reason: field.optionalText(1000),
    wayOn: field.optionalText(1000),
  }),
  may: may('agree-spending', subject.family()),
  async run({ family, spending, answer, reason = '', wayOn = '' }, context) {
    if (answer === 'no' && !reason) throw invalid('reason', 'Say why not')
    if (answer === 'no' && !wayOn) throw invalid('wayOn', 'Say what can be done instead')
    const held = await holdSpending(context, family, spending)
    mustWait(held)
    if (held.account && held.account === context.actor.account)
      throw new KithError('conflict', 'You asked for this yourself, so somebody else answers it.')
    if (answer === 'yes') await mustBeTheirs(context, held.asked)
    const amount = poundsOf(held.asked)
    const entry = await tell(context, held, {
      kind: answer === 'yes' ? 'budget-agreed' : 'budget-refused',
      title: answer === 'yes' ? `${amount} agreed and spent` : `${amount} not spent in this way`,
      body: [reason, wayOn && `What can be done instead: ${wayOn}`].filter(Boolean).join('\n\n'),
      facts: { answer, reason, wayOn },
    })
    await keepAnswer(context, { spending, answer, reason, wayOn, entry })
    if (answer === 'yes') await post(context, { spending, pence: held.asked, entry })
    return { family, spending, answer }
  },
})

/** A director may agree to any; a manager up to what the council has set. */
async function mustBeTheirs(context: Context, pence: number): Promise<void> {
  const most = await policy(context, 'manager-spending-limit')
  if (pence <= most || context.actor.roles.includes('director')) return
  throw new KithError(
    'conflict',
    `You may agree to ${poundsOf(most)} at most. Ask the director, who can open this after saying why.`,
  )
}

interface Kept {
  spending: string
  answer: Answer
  reason?: string
  wayOn?: string
  entry: string
}

export async function keepAnswer({ db, actor, now }: Context, kept: Kept): Promise<void> {
  const { spending, answer, reason = '', wayOn = '', entry } = kept
  const row = { spending_id: spending, answer, reason, way_on: wayOn, answered_at: now }
  await db
    .insertInto('spending_answer')
    .values({ ...row, author: actor.name, entry_id: entry })
    .execute()
}
