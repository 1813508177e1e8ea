import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { locateFamily } from '../../record/access/subjects.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { mustBeOpen } from '../../record/people/person.ts'

/** Care proceedings of some of a family’s children (Children Act 1989, section 31), and whether they were taken from home. */
export const recordCareCase = operation({
  name: 'record-care-case',
  inWords: 'Wrote down care proceedings',
  summary:
    'Write down care proceedings about children of a family, and the day on which they went to live elsewhere.',
  input: z.object({
    family: field.id(),
    children: field.listOf(field.id('Choose which children'), 'Choose which children'),
    beganOn: field.day('Enter the day on which the proceedings began, such as 27 3 2026'),
    removedOn: field.day('Enter the day on which they went to live elsewhere, such as 27 3 2026').optional(),
  }),
  may: may('write', subject.family()),
  async run({ family, children, beganOn, removedOn }, context) {
    const { db, actor, now, today } = context
    const ever = (await locateFamily(db, family))?.people ?? []
    if (!children.every((child) => ever.includes(child)))
      throw invalid('children', 'Choose children of this family')
    await mustBeOpen(context, children)
    if (beganOn > today) throw invalid('beganOn', 'That day is still to come')
    if (removedOn && removedOn > today) throw invalid('removedOn', 'That day is still to come')
    const entry = await writeEntry(context, {
      kind: 'legal-care-case',
      title: removedOn ? 'Went to live elsewhere, by a decision of the court' : 'Care proceedings began',
      people: children,
      family,
      happenedOn: removedOn ?? beganOn,
      basis: 'Children Act 1989, section 31',
      facts: { beganOn, removedOn },
    })
    const row = {
      id: newId(),
      family_id: family,
      children,
      began_on: beganOn,
      removed_on: removedOn ?? null,
      taken_back_on: null,
    }
    await db
      .insertInto('care_case')
      .values({ ...row, author: actor.name, written_at: now, entry_id: entry })
      .execute()
    return { family }
  },
})
