import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { childrenOf } from '../the-family.ts'
import { goalFields, goalInWords, keepActions } from './goal-fields.ts'
import { readOwners } from './owners.ts'

/** A goal that the family sets, with what each person will do towards it. */
export const addGoal = operation({
  name: 'add-goal',
  summary:
    'Add a goal in the family’s words to the plan, with who does what, why, and what will be different.',
  input: z.object(goalFields),
  may: may('write', subject.family()),
  async run({ family, words, actions = [] }, context) {
    const owners = await readOwners(context, family)
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
      .values({
        id: goal,
        family_id: family,
        words,
        changed_at: context.now,
        ended_on: null,
        entry_id: entry,
      })
      .execute()
    await keepActions(context, actions, { family, goal, entry, owners })
    return { family, goal }
  },
})
