import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { beginAllocation, readAllocations } from '../../record/involvements/involvement.ts'
import { openHelpOf } from '../the-family.ts'
import { beginOversight } from './allocate-overseer.ts'
import { mustBeAbleToLead, mustDeploy } from './lead-rules.ts'
import { readMatches, reasonOf } from './read-matches.ts'

/** A professional of any discipline leads; with a child protection plan, a registered social worker (L1557, L1574). */
export const allocateKeyWorker = operation({
  name: 'allocate-key-worker',
  inWords: 'Chose a key worker',
  summary:
    'Choose who leads the help of a family. The reason is the match’s own, unless somebody says another; whoever led before ends. Who oversees can be said with it.',
  input: z.object({
    family: field.id(),
    worker: field.id('Choose a key worker'),
    reason: field.optionalText(1000),
    overseer: field.id('Choose a social worker').optional(),
  }),
  may: may('allocate', subject.family()),
  async run({ family, worker, reason, overseer }, context) {
    mustDeploy(context)
    const help = await openHelpOf(context, family)
    await mustBeAbleToLead(context, worker, help.children)
    const why = reason || (await matchOrAsk(context, { family, help: help.id, worker }))
    const part = {
      involvement: help.id,
      worker,
      part: 'key-worker',
      from: context.today,
      reason: why,
    } as const
    const allocation = await beginAllocation(context, part)
    if (overseer) await beginOversight(context, help.id, overseer)
    return { family, allocation }
  },
})

interface Choice {
  family: string
  help: string
  worker: string
}

/**
 * Somebody who is chosen first for what they bring needs no other reason. A change of key worker is explained to the
 * family, and so is somebody who brings nothing of what is needed.
 */
async function matchOrAsk(context: Context, { family, help, worker }: Choice): Promise<string> {
  if (await isLed(context, help))
    throw invalid('reason', 'Say why somebody else leads, in words that the family may read')
  const reason = reasonOf(await readMatches(context, family), worker)
  if (reason) return reason
  throw invalid('reason', 'Say why this person, in words that the family may read')
}

async function isLed(context: Context, help: string): Promise<boolean> {
  const parts = await readAllocations(context, help)
  return parts.some(({ part, period }) => part === 'key-worker' && !period.until)
}
