import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { poundsOf } from '../../platform/money.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keepAnswer } from './answer-spending.ts'
import { holdSpending, mustWait, tell } from './hold-spending.ts'

/** What was asked for and is not wanted any more. */
export const takeBackSpending = operation({
  name: 'take-back-spending',
  inWords: 'Took back a question about money',
  summary: 'Take back money that you asked for, before it is answered.',
  input: z.object({ family: field.id(), spending: field.id() }),
  may: may('spend', subject.family()),
  async run({ family, spending }, context) {
    const held = await holdSpending(context, family, spending)
    mustWait(held)
    if (held.account !== (context.actor.account ?? null))
      throw new KithError('conflict', 'Somebody else asked for this, so it is theirs to take back.')
    const title = `${poundsOf(held.asked)} not asked for any more`
    const entry = await tell(context, held, { kind: 'budget-taken-back', title })
    await keepAnswer(context, { spending, answer: 'taken-back', entry })
    return { family }
  },
})
