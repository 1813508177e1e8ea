import { z } from 'zod'
import { onDay } from '../../platform/database/days.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { beginAllocation, openInvolvementOf } from '../../record/involvements/involvement.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { childrenOf } from '../the-family.ts'
import { readExperts } from './workers.ts'

/**
 * Risk rises: an Expert Child Protection Practitioner joins and works beside the key worker, who stays the lead (L1163,
 * L1278). Never refused for what is missing: without a name, a free expert or open help it is recorded and shown to all
 * who oversee, and the rest is asked afterwards.
 */
export const bringInExpert = operation({
  name: 'bring-in-expert',
  inWords: 'Brought an expert in',
  summary: 'Say that risk rises and bring an Expert Child Protection Practitioner in. The key worker stays.',
  input: z.object({
    family: field.id(),
    worker: field.id('Choose an expert').optional(),
    worrying: field.text('Say what is worrying, in a sentence or two', 4000),
    doingNow: field.text('Say what is being done now to keep the child safe', 4000),
  }),
  may: may('write', subject.family()),
  async run({ family, worker, worrying, doingNow }, context) {
    const entry = await writeEntry(context, {
      kind: 'expert-asked',
      title: 'An expert in protection was asked to join',
      body: `What is worrying: ${worrying}\n\nWhat is being done now: ${doingNow}`,
      people: await childrenOf(context, family),
      family,
      facts: { worker: worker ?? null, worrying, doingNow },
    })
    const joined = worker ? await join(context, family, worker, worrying) : false
    if (joined) await answerEarlierAsks(context, family)
    const ask = { id: newId(), family_id: family, asked_at: context.now, worrying, doing_now: doingNow }
    await context.db
      .insertInto('expert_ask')
      .values({ ...ask, answered_at: joined ? context.now : null, entry_id: entry })
      .execute()
    return { family, joined }
  },
})

/** Gives true where the expert works with the family now. */
async function join(context: Context, family: string, worker: string, reason: string): Promise<boolean> {
  const help = await openInvolvementOf(context, family)
  if (!help || !(await isExpert(context, worker))) return false
  if (await alreadyJoined(context, help.id, worker)) return true
  await beginAllocation(context, {
    involvement: help.id,
    worker,
    part: 'expert',
    from: context.today,
    reason,
  })
  return true
}

/** Only an expert joins in this way: whoever may write for a day must not bring themselves in for good. */
const isExpert = async (context: Context, worker: string): Promise<boolean> =>
  (await readExperts(context)).some(({ id }) => id === worker.toLowerCase())

async function answerEarlierAsks({ db, now }: Context, family: string): Promise<void> {
  await db
    .updateTable('expert_ask')
    .set({ answered_at: now })
    .where('family_id', '=', family)
    .where('answered_at', 'is', null)
    .execute()
}

async function alreadyJoined({ db, today }: Context, involvement: string, worker: string): Promise<boolean> {
  const row = await db
    .selectFrom('allocation')
    .select('id')
    .where('involvement_id', '=', involvement)
    .where('worker_id', '=', worker)
    .where('part', '=', 'expert')
    .where('during', '@>', onDay(today))
    .executeTakeFirst()
  return row !== undefined
}
