import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { memberIds } from '../../record/families/family.ts'
import { addNote } from '../../record/notes/index.ts'
import { childrenOf } from '../the-family.ts'

export const PROTECTIVE_STEPS = {
  'called-police': 'Called the police',
  'asked-for-protection': 'Asked for protection, such as an order or a safe place',
  'told-us': 'Told us or somebody else what happened',
  left: 'Left, or brought the children to safety',
  other: 'Did something else to keep them safe',
} as const

export const PROTECTIVE_KIND = 'protective-step'

/**
 * Somebody of the family did something to keep them safe. It stands as a strength, and begins nothing by itself: no
 * enquiry, no plan, no longer help (the counter-example is Madalena, L2612 to L2715: calling the police was expected to
 * cost her three months of child protection). Whoever is worried has their own ways to say so.
 */
export const recordProtectiveStep = operation({
  name: 'record-protective-step',
  inWords: 'Wrote down a step that keeps somebody safe',
  summary:
    'Record that somebody of the family did something to keep them safe: a strength, which begins no process.',
  input: z.object({
    family: field.id(),
    who: field.id('Choose who did it'),
    on: field.day('Enter the day, such as 27 3 2026'),
    step: field.choice(keysOf(PROTECTIVE_STEPS), 'Choose what they did'),
    words: field.text('Say in a sentence what they did', 2000),
  }),
  may: may('write', subject.family()),
  async run({ family, who, on, step, words }, context) {
    if (on > context.today) throw invalid('on', 'Choose today or a day before it')
    if (!(await memberIds(context, family)).includes(who))
      throw invalid('who', 'Choose somebody of the family')
    const people = [...new Set([...(await childrenOf(context, family)), who])]
    const entry = {
      kind: 'outcome-protective-step',
      title: `A strength: ${PROTECTIVE_STEPS[step].toLowerCase()}`,
    }
    const { note } = await addNote(context, {
      kind: PROTECTIVE_KIND,
      people,
      family,
      body: words,
      happenedOn: on,
      entry: { ...entry, facts: { step, who } },
    })
    return { family, note }
  },
})
