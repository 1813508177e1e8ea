import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { beginAllocation } from '../../record/involvements/involvement.ts'
import { openHelpOf } from '../the-family.ts'
import { mustBeAbleToLead, mustDeploy } from './lead-rules.ts'

/** A professional of any discipline leads; with a child protection plan, a registered social worker (L1557, L1574). */
export const allocateKeyWorker = operation({
  name: 'allocate-key-worker',
  summary: 'Choose who leads the help of a family, with the reason. Whoever led before ends.',
  input: z.object({
    family: field.id(),
    worker: field.id('Choose a key worker'),
    reason: field.text('Say why this person, in words that the family may read', 1000),
  }),
  may: may('allocate', subject.family()),
  async run({ family, worker, reason }, context) {
    mustDeploy(context)
    const help = await openHelpOf(context, family)
    await mustBeAbleToLead(context, worker, help.children)
    const part = { involvement: help.id, worker, part: 'key-worker', from: context.today, reason } as const
    return { family, allocation: await beginAllocation(context, part) }
  },
})
