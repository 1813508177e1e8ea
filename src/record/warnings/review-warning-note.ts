import { sql } from 'kysely'
import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { fromRange, toRange } from '../../platform/time/period.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { hold } from '../stale.ts'
import { assertReviewDay } from './review-day.ts'

/** Looks at a warning note again: it stays until another day, or it ends. */
export const reviewWarningNote = operation({
  name: 'review-warning-note',
  inWords: 'Looked at a warning note again',
  summary: 'Look at a warning note again: keep it until another day, or end it.',
  input: z.object({
    warning: field.id(),
    version: field.version(),
    outcome: field.choice(['keep', 'end'], 'Choose whether the warning is still needed'),
    reviewOn: field.day('Enter the day to look at it again, such as 27 3 2027').optional(),
    why: field.text('Say why, in a sentence', 500),
  }),
  may: may('write', subject.warning()),
  async run({ warning, version, outcome, reviewOn, why }, context) {
    await hold(context, 'warning_note', warning, version, () => asItStands(context, warning))
    const row = await readCurrent(context, warning)
    const until = outcome === 'keep' ? nextReview(reviewOn, context.today) : undefined
    await writeEntry(context, {
      kind: until ? 'warning-kept' : 'warning-ended',
      title: until ? 'A warning note was looked at and kept' : 'A warning note was ended',
      body: until ? `${why}\n\nTo be looked at again on ${dayInWords(until)}.` : why,
      people: [row.person_id],
      facts: { warning, outcome, reviewOn: until },
    })
    const change = until
      ? { review_on: until }
      : { during: toRange({ from: fromRange(row.during).from, until: context.today }) }
    await context.db
      .updateTable('warning_note')
      .set({ ...change, version: sql<number>`version + 1` })
      .where('id', '=', warning)
      .execute()
    return { warning, person: row.person_id }
  },
})

function nextReview(day: string | undefined, today: string): string {
  if (!day) throw invalid('reviewOn', 'Enter the day to look at it again, such as 27 3 2027')
  assertReviewDay(day, today)
  return day
}

async function readCurrent({ db, today }: Context, warning: string) {
  const row = await db
    .selectFrom('warning_note')
    .select(['person_id', 'during', 'review_on', 'body'])
    .where('id', '=', warning)
    .executeTakeFirstOrThrow()
  const ended = row.during === 'empty' || (fromRange(row.during).until ?? '9999') <= today
  if (ended) throw new KithError('conflict', 'This warning note has ended already. Nothing was changed.')
  return row
}

async function asItStands(context: Context, warning: string): Promise<Record<string, string>> {
  const { body, review_on } = await readCurrent(context, warning)
  return { Warning: body, 'To be looked at again': dayInWords(review_on) }
}
