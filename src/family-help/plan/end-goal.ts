import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { childrenOf } from '../the-family.ts'
import { mustStand } from './change-goal.ts'

/** A goal that is reached, or that the family no longer wants, leaves the plan; it stays readable. */
export const endGoal = operation({
  name: 'end-goal',
  inWords: 'Ended a goal',
  summary: 'Take a goal out of the plan: reached, or no longer wanted.',
  input: z.object({
    family: field.id(),
    goal: field.id(),
    version: field.version(),
    why: field.text('Say why it leaves the plan: reached, or what changed', 500),
  }),
  may: may('write', subject.family()),
  async run({ family, goal, version, why }, context) {
    await hold(context, 'plan_goal', goal, version, () => ({ Goal: 'It was changed' }))
    await mustStand(context, family, goal)
    const { db, today, now } = context
    const ended = { ended_on: today, ended_why: why, changed_at: now, version: version + 1 }
    const row = await db
      .updateTable('plan_goal')
      .set(ended)
      .where('id', '=', goal)
      .returning('words')
      .executeTakeFirstOrThrow()
    await db
      .updateTable('plan_action')
      .set({ ended_on: today })
      .where('goal_id', '=', goal)
      .where('ended_on', 'is', null)
      .execute()
    await writeEntry(context, {
      kind: 'goal-ended',
      title: 'A goal left the plan',
      body: `${row.words}\n${why}`,
      people: await childrenOf(context, family),
      family,
      facts: { goal, why },
    })
    return { family }
  },
})
