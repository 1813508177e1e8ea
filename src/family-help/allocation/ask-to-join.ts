import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { beginAllocation } from '../../record/involvements/involvement.ts'
import { openHelpOf } from '../the-family.ts'

/** A colleague joins to help; the lead stays where it is. */
export const askToJoin = operation({
  name: 'ask-to-join',
  inWords: 'Asked somebody to join in',
  summary: 'Ask a colleague to help a family beside the key worker, who stays.',
  input: z.object({
    family: field.id(),
    worker: field.id('Choose a colleague'),
    reason: field.text('Say what they will bring, in words that the family may read', 1000),
  }),
  may: may('allocate', subject.family()),
  async run({ family, worker, reason }, context) {
    const help = await openHelpOf(context, family)
    const part = { involvement: help.id, worker, part: 'co-worker', from: context.today, reason } as const
    return { family, allocation: await beginAllocation(context, part) }
  },
})
