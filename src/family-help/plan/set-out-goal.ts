import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { beginGoal } from './begin-goal.ts'
import { goalFields } from './goal-fields.ts'
import { readOwners } from './owners.ts'
import { readSaidLines } from './said-lines.ts'

/** A goal, and who does what for it as somebody would say it: a line for each, beginning with who. */
export const setOutGoal = operation({
  name: 'set-out-goal',
  inWords: 'Added a goal to the plan',
  summary:
    'Add a goal in the family’s words, and a line for each thing that somebody does for it: “Kelly: lay the clothes out, so that mornings are calm”.',
  input: z.object({
    family: field.id(),
    words: goalFields.words,
    lines: field.text('Write who will do what, a line for each', 6000),
  }),
  may: may('write', subject.family()),
  async run({ family, words, lines }, context) {
    const owners = await readOwners(context, family)
    const { actions, unclear } = readSaidLines(lines, owners)
    if (unclear.length) throw invalid('lines', whoInstead(unclear[0]!))
    const whole = actions.map((action) => ({ ...action, difference: '' }))
    return { family, goal: await beginGoal(context, { family, words, actions: whole, owners }) }
  },
})

/** Names nobody: who may own an action is said on the page, to those who may see them. */
const whoInstead = (line: string): string =>
  `Begin each line with who does it, by the names above. This line does not: “${line.slice(0, 80)}”`
