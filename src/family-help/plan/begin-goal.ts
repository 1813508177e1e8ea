import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { childrenOf } from '../the-family.ts'
import { type ActionInput, goalInWords, keepActions } from './goal-fields.ts'
import type { Owner } from './owners.ts'

export interface NewGoal {
  family: string
  /** In the family's own words. */
  words: string
  actions: readonly ActionInput[]
  owners: readonly Owner[]
}

/** Adds a goal with its actions to the plan, as part of an operation. Returns the goal's id. */
export async function beginGoal(
  context: Context,
  { family, words, actions, owners }: NewGoal,
): Promise<string> {
  const entry = await writeEntry(context, {
    kind: 'goal-added',
    title: 'A goal came into the plan',
    body: goalInWords(words, actions, owners),
    people: await childrenOf(context, family),
    family,
    facts: { words, actions },
  })
  const goal = newId()
  await context.db
    .insertInto('plan_goal')
    .values({ id: goal, family_id: family, words, changed_at: context.now, ended_on: null, entry_id: entry })
    .execute()
  await keepActions(context, actions, { family, goal, entry, owners })
  return goal
}
