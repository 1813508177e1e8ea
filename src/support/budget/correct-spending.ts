import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { poundsOf } from '../../platform/money.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { type Held, holdSpending, tell } from './hold-spending.ts'
import { post } from './post.ts'
import { poundsField } from './pounds-field.ts'

/** It cost less, or nothing was bought: what stood is reversed, and what is right is entered. Both stay readable. */
export const correctSpending = operation({
  name: 'correct-spending',
  inWords: 'Put right what money came to',
  summary: 'Put right what was spent: a reversing entry, then the right amount; 0 where nothing was bought.',
  input: z.object({
    family: field.id(),
    spending: field.id(),
    pounds: poundsField('Enter pounds, such as 12.50, or 0', 0),
    why: field.text('Say what was wrong', 300),
  }),
  may: may('spend', subject.family()),
  async run({ family, spending, pounds: pence, why }, context) {
    const held = await holdSpending(context, family, spending)
    if (!held.standing)
      throw new KithError('conflict', 'Nothing is spent here, so there is nothing to put right.')
    const most = mostOf(held, held.standing.pence)
    if (pence > most)
      throw invalid('pounds', `At most ${poundsOf(most)}. Write more down as a spending of its own.`)
    if (pence === held.standing.pence) throw invalid('pounds', 'This amount stands already')
    const title = pence ? `Put right to ${poundsOf(pence)}` : 'Not spent after all'
    const facts = { pence, was: held.standing.pence }
    const entry = await tell(context, held, { kind: 'budget-put-right', title, body: why, facts })
    await post(context, { spending, pence: -held.standing.pence, reverses: held.standing.id, why, entry })
    if (pence) await post(context, { spending, pence, why, entry })
    return { family, spending }
  },
})

/** What nobody was asked about only goes down: the month's limit was free for other spendings since. */
const mostOf = ({ answer, asked }: Held, standing: number): number => (answer === 'yes' ? asked : standing)
