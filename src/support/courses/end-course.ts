import { z } from 'zod'
import { COURSE_NOTE, childrenOf, mustSeeWhole } from '../../family-help/index.ts'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { addNote } from '../../record/notes/index.ts'
import { hold } from '../../record/stale.ts'
import { CAME_OF_IT, type CourseEnd } from './came-of-it.ts'
import { interventionOf } from './catalogue.ts'
import { type Course, readCourses } from './read-courses.ts'

/**
 * How a course went, written down once: the plan’s review, the letter at the end and the returns read it from here. Said
 * again, it puts right what was said before.
 */
export const endCourse = operation({
  name: 'end-course',
  inWords: 'Wrote down how a course went',
  summary:
    'Record that a course ended, how many sessions there were, and what came of it as the family says.',
  input: z.object({
    family: field.id(),
    course: field.id(),
    version: field.version(),
    on: field.day('Enter the last day, such as 27 3 2026'),
    sessions: z.coerce.number('Enter a number of sessions').int('Enter whole sessions').min(0).max(500),
    cameOfIt: field.choice(keysOf(CAME_OF_IT), 'Choose what came of it'),
    words: field.optionalText(2000),
  }),
  may: may('write', subject.family()),
  async run({ family, course, version, on, sessions, cameOfIt, words = '' }, context) {
    if (on > context.today) throw invalid('on', 'Choose today or a day before it')
    const found = (await readCourses(context, family)).find(({ id }) => id === course)
    if (!found) throw new KithError('not-found', 'There is no such course of this family.')
    if (on < found.beganOn) throw invalid('on', 'Choose the day on which it began, or a later one')
    await mustSeeWhole(context, family, found)
    await hold(context, 'course', course, version, () => ({ 'What came of it': cameInWords(found) }))
    const ended = { on, sessions, cameOfIt, words }
    const note = await write(context, family, found, ended)
    await context.db
      .updateTable('course')
      .set({ ended_on: on, sessions, came_of_it: cameOfIt, words, version: version + 1, note_id: note })
      .where('id', '=', course)
      .execute()
    return { family, course }
  },
})

const cameInWords = ({ cameOfIt }: Course): string => (cameOfIt ? CAME_OF_IT[cameOfIt] : 'Not said yet')

interface Ended {
  on: string
  sessions: number
  cameOfIt: CourseEnd
  words: string
}

/** A note on every child of the family, in the place of the one that was written before. */
async function write(context: Context, family: string, course: Course, ended: Ended): Promise<string> {
  const { on, sessions, cameOfIt, words } = ended
  const { name } = interventionOf(course.intervention)
  const many = `${sessions} ${sessions === 1 ? 'session' : 'sessions'}`
  const before = await context.db
    .selectFrom('course')
    .innerJoin('note', 'note.id', 'course.note_id')
    .select(['note.id', 'note.entry_id'])
    .where('course.id', '=', course.id)
    .executeTakeFirst()
  const { note } = await addNote(context, {
    kind: COURSE_NOTE,
    people: await childrenOf(context, family),
    family,
    body: words || CAME_OF_IT[cameOfIt],
    happenedOn: on,
    entry: {
      kind: 'course-ended',
      title: `${name}, ${many}: ${CAME_OF_IT[cameOfIt].toLowerCase()}`,
      corrects: before?.entry_id,
      facts: { course: course.id, ...ended },
    },
  })
  if (before)
    await context.db.updateTable('note').set({ superseded_by: note }).where('id', '=', before.id).execute()
  return note
}
