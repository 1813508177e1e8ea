import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { mustBeOpen } from '../../record/people/person.ts'
import { ANSWERS } from './parents.ts'
import { readAfterRemoval } from './read-parents.ts'

/**
 * Help of their own for a parent from whom a child was taken: every parent, fathers too, party or not (L1925 to L1957).
 * It presumes no worry, begins no check, and stands in the parent’s own record.
 */
export const offerToParent = operation({
  name: 'offer-help-to-parent',
  inWords: 'Offered a parent help of their own',
  summary:
    'Write down what help of their own a parent was offered after a child was taken, and what they said.',
  input: z.object({
    family: field.id(),
    parent: field.id('Choose which parent'),
    on: field.day('Enter the day, such as 27 3 2026').optional(),
    what: field.text('Write what you offered', 2000),
    answer: field.choice(keysOf(ANSWERS), 'Choose what they said'),
    words: field.optionalText(2000),
  }),
  may: may('write', subject.family()),
  async run({ family, parent, on, what, answer, words = '' }, context) {
    const { db, actor, now, today } = context
    const { parents } = await readAfterRemoval(context, family)
    if (!parents.some(({ person }) => person.id === parent))
      throw invalid('parent', 'Choose a parent of the children who were in care proceedings')
    await mustBeOpen(context, [parent])
    const day = on ?? today
    if (day > today) throw invalid('on', 'That day is still to come')
    const entry = await writeEntry(context, {
      kind: 'help-offered-to-parent',
      title: 'Offered help of their own',
      body: [what, ANSWERS[answer], words].filter(Boolean).join('\n'),
      people: [parent],
      happenedOn: day,
      facts: { answer },
    })
    const row = { id: newId(), family_id: family, person_id: parent, offered_on: day, what, answer, words }
    await db
      .insertInto('parent_offer')
      .values({ ...row, author: actor.name, written_at: now, entry_id: entry })
      .execute()
    return { family }
  },
})
