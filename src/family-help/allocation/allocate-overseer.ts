import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { beginAllocation } from '../../record/involvements/involvement.ts'
import { openHelpOf } from '../the-family.ts'
import { mustBeSocialWorker } from './lead-rules.ts'

/** A social worker oversees the work with every family, in a depth that fits the risk (L1142, L1559). */
export const allocateOverseer = operation({
  name: 'allocate-overseer',
  inWords: 'Chose who oversees the help',
  summary: 'Choose the social worker who oversees the help of a family. Whoever did before ends.',
  input: z.object({
    family: field.id(),
    worker: field.id('Choose a social worker'),
    reason: field.optionalText(1000),
  }),
  may: may('allocate', subject.family()),
  async run({ family, worker, reason }, context) {
    const help = await openHelpOf(context, family)
    return { family, allocation: await beginOversight(context, help.id, worker, reason) }
  },
})

/** A social worker begins to oversee, as part of an operation. @throws KithError `invalid` for anybody else. */
export async function beginOversight(
  context: Context,
  involvement: string,
  worker: string,
  reason = '',
): Promise<string> {
  await mustBeSocialWorker(context, worker)
  const part = { involvement, worker, part: 'overseer', from: context.today, reason } as const
  return beginAllocation(context, part)
}
