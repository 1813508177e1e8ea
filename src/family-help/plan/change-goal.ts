import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { mustSeeWhole } from '../families/head.ts'
import { childrenOf } from '../the-family.ts'
import { goalFields, goalInWords, keepActions } from './goal-fields.ts'
import { readOwners } from './owners.ts'
import { readPlan } from './read-plan.ts'

/** The goal and its actions as they should stand now; actions left out end. */
export const changeGoal = operation({
  name: 'change-goal',
  inWords: 'Changed a goal',
  summary: 'Change a goal and who does what. An agreed plan keeps its wording; this begins the next one.',
  input: z.object({ ...goalFields, goal: field.id(), version: field.version() }),
  may: may('write', subject.family()),
  async run({ family, goal, version, words, actions = [] }, context) {
    await mustSeeWhole(context, family, await whatStands(context, family, goal))
    await hold(context, 'plan_goal', goal, version, () => whatStands(context, family, goal))
    await mustStand(context, family, goal)
    const owners = await readOwners(context, family)
    const entry = await writeEntry(context, {
      kind: 'goal-changed',
      title: 'A goal in the plan changed',
      body: goalInWords(words, actions, owners),
      people: await childrenOf(context, family),
      family,
      facts: { goal, words, actions },
    })
    await context.db
      .updateTable('plan_goal')
      .set({ words, version: version + 1, changed_at: context.now, entry_id: entry })
      .where('id', '=', goal)
      .execute()
    await keepActions(context, actions, { family, goal, entry, owners })
    return { family, goal }
  },
})

/** @throws KithError `not-found` for a goal of another family, `conflict` for one that ended. */
export async function mustStand({ db }: Context, family: string, goal: string): Promise<void> {
  const row = await db
    .selectFrom('plan_goal')
    .select('ended_on')
    .where('id', '=', goal)
    .where('family_id', '=', family)
    .executeTakeFirst()
  if (!row) throw new KithError('not-found', 'That goal is not in this family’s plan. Open the plan again.')
  if (row.ended_on)
    throw new KithError('conflict', 'This goal left the plan already. Add it again if it is wanted.')
}

async function whatStands(context: Context, family: string, id: string): Promise<Record<string, string>> {
  const { goals } = await readPlan(context, family)
  const goal = goals.find((one) => one.id === id)
  if (!goal) return { Goal: 'It has left the plan' }
  const actions = goal.actions.map(({ owner, what }) => `${owner.name}: ${what}`)
  return { Goal: goal.words, 'Who does what': actions.join('; ') || 'Nothing yet' }
}
