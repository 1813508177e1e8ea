import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { toRange } from '../../platform/time/period.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { assertReviewDay } from './review-day.ts'

/** Something that everyone has to know before they visit or ring. It is looked at again on a day. */
export const addWarningNote = operation({
  name: 'add-warning-note',
  inWords: 'Wrote a warning note',
  summary:
    'Add a warning note that everyone sees on the person and their family, with a day to look at it again.',
  input: z.object({
    person: field.id(),
    body: field.text('Say what others have to know, and what to do', 500),
    reviewOn: field.day('Enter the day to look at it again, such as 27 3 2027'),
  }),
  may: may('write', subject.person()),
  async run({ person, body, reviewOn }, context) {
    assertReviewDay(reviewOn, context.today)
    const entry = await writeEntry(context, {
      kind: 'warning-added',
      title: 'A warning note was added',
      body: `${body}\n\nTo be looked at again on ${dayInWords(reviewOn)}.`,
      people: [person],
      facts: { body, reviewOn },
    })
    const id = newId()
    const during = toRange({ from: context.today, until: null })
    await context.db
      .insertInto('warning_note')
      .values({ id, person_id: person, body, review_on: reviewOn, during, entry_id: entry })
      .execute()
    return { warning: id, person }
  },
})
