import { z } from 'zod'
import * as field from '../../../platform/operations/fields.ts'
import { operation } from '../../../platform/operations/operation.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { writeEntry } from '../../ledger/write.ts'
import { assertReviewDay } from '../../warnings/review-day.ts'
import { may } from '../may.ts'
import * as subject from '../subjects.ts'
import { holdWall } from './hold-wall.ts'

/** Looks at a wall again: it stays until another day. It never ends by itself. */
export const keepWall = operation({
  name: 'keep-wall',
  inWords: 'Kept them safe from somebody for longer',
  summary: 'Look again at whether somebody has to be kept safe from another, and keep it until another day.',
  input: z.object({
    wall: field.id(),
    version: field.version(),
    reviewOn: field.day('Enter the day to look at it again, such as 27 3 2027'),
    why: field.text('Say why they still have to be kept safe', 1000),
  }),
  may: may('keep-safe', subject.wall()),
  async run({ wall: id, version, reviewOn, why }, context) {
    assertReviewDay(reviewOn, context.today)
    const wall = await holdWall(context, id, version)
    await writeEntry(context, {
      kind: 'access-wall-kept',
      title: 'Looked at again: still kept safe from somebody',
      body: `${why}\n\nTo be looked at again on ${dayInWords(reviewOn)}.`,
      people: wall.safe.map((person) => person.id),
      facts: { wall: id, reviewOn },
    })
    await context.db
      .updateTable('wall')
      .set({ review_on: reviewOn, version: version + 1 })
      .where('id', '=', id)
      .execute()
    return { wall: id }
  },
})
