import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { fromRange } from '../../platform/time/period.ts'
import { may, subject } from '../../record/access/index.ts'
import { endAllocation } from '../../record/involvements/involvement.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import type { Part } from '../../record/tables.ts'
import { openHelpOf } from '../the-family.ts'

/** A colleague or expert who joined leaves again. The lead and the oversight are never left empty: somebody follows. */
export const endPart = operation({
  name: 'end-part',
  inWords: 'Ended somebody’s part in the help',
  summary: 'End the part of a colleague or expert who had joined.',
  input: z.object({
    family: field.id(),
    allocation: field.id(),
    reason: field.text('Say why it ends, in words that the family may read', 1000),
  }),
  may: may('allocate', subject.family()),
  async run({ family, allocation, reason }, context) {
    const help = await openHelpOf(context, family)
    const part = await partOf(context, help.id, allocation)
    mustNotBeAlone(part.part)
    if (part.part === 'expert') await mustDecideProtection(context, family)
    await endAllocation(context, allocation, context.today)
    await writeEntry(context, {
      kind: 'allocation-ended',
      title: `${part.name} no longer works with the family`,
      body: reason,
      people: help.children,
      family,
      facts: { allocation, part: part.part },
    })
    return { family }
  },
})

const mayDecide = may('decide-protection', subject.family())

/**
 * That an expert is no longer needed is a decision about protection: theirs, or the team manager's, and not of whoever
 * directs a practice (L1163, L1737). @throws KithError `not-allowed`.
 */
async function mustDecideProtection(context: Context, family: string): Promise<void> {
  await mayDecide.check(context, { family }).catch((error: unknown) => {
    if (!(error instanceof KithError)) throw error
    throw new KithError(
      'not-allowed',
      'That an expert is no longer needed is for them to say, or for the team manager. Talk with them.',
    )
  })
}

async function partOf({ db, today }: Context, involvement: string, allocation: string) {
  const row = await db
    .selectFrom('allocation')
    .innerJoin('worker', 'worker.id', 'allocation.worker_id')
    .select(['worker.name', 'allocation.part', 'allocation.during'])
    .where('allocation.id', '=', allocation)
    .where('allocation.involvement_id', '=', involvement)
    .executeTakeFirst()
  const until = row && fromRange(row.during).until
  if (!row || (until && until <= today))
    throw new KithError('conflict', 'That part has ended already. Nothing was changed.')
  return row
}

function mustNotBeAlone(part: Part): void {
  if (part === 'key-worker')
    throw new KithError(
      'conflict',
      'A family always has a key worker. Choose who follows; then this part ends.',
    )
  if (part === 'overseer')
    throw new KithError(
      'conflict',
      'Every family is overseen by a social worker. Choose who follows; then this part ends.',
    )
}
