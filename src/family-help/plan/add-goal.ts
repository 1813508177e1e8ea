import { z } from 'zod'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { beginGoal } from './begin-goal.ts'
import { goalFields } from './goal-fields.ts'
import { readOwners } from './owners.ts'

/** A goal that the family sets, with what each person will do towards it. */
export const addGoal = operation({
  name: 'add-goal',
  inWords: 'Added a goal to the plan',
  summary:
    'Add a goal in the family’s words to the plan, with who does what, why, and what will be different.',
  input: z.object(goalFields),
  may: may('write', subject.family()),
  async run({ family, words, actions = [] }, context) {
    const owners = await readOwners(context, family)
    return { family, goal: await beginGoal(context, { family, words, actions, owners }) }
  },
})
