import { z } from 'zod'
import { childrenOf } from '../../family-help/index.ts'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { CATALOGUE } from './catalogue.ts'
import { warningBefore } from './match.ts'
import { readCourses } from './read-courses.ts'

/** A family begins a course. One that did not help before begins with what is different this time (L1542). */
export const beginCourse = operation({
  name: 'begin-course',
  inWords: 'Began a course with the family',
  summary:
    'Record that a family begins a course of the catalogue, with what is different where it did not help before.',
  input: z.object({
    family: field.id(),
    intervention: field.choice(keysOf(CATALOGUE), 'Choose a course of the catalogue'),
    forWhom: field.optionalText(200),
    different: field.optionalText(1000),
    on: field.day('Enter the day on which it begins, such as 27 3 2026'),
  }),
  may: may('write', subject.family()),
  async run({ family, intervention, forWhom = '', different = '', on }, context) {
    const warning = warningBefore(intervention, await readCourses(context, family))
    if (warning && !different) throw invalid('different', 'Say what is different this time')
    const { name } = CATALOGUE[intervention]
    const entry = await writeEntry(context, {
      kind: 'course-began',
      title: `Began: ${name}`,
      body: [forWhom && `For ${forWhom}.`, different && `Different this time: ${different}`]
        .filter(Boolean)
        .join(' '),
      people: await childrenOf(context, family),
      family,
      happenedOn: on > context.today ? context.today : on,
      facts: { intervention, forWhom, different, on },
    })
    const course = newId()
    const open = { ended_on: null, sessions: null, came_of_it: null, words: '', note_id: null }
    await context.db
      .insertInto('course')
      .values({
        ...{ id: course, family_id: family, intervention, for_whom: forWhom, different, began_on: on },
        ...{ ...open, author: context.actor.name, entry_id: entry },
      })
      .execute()
    return { family, course }
  },
})
