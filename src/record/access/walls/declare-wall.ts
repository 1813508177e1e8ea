import { z } from 'zod'
import { invalid } from '../../../platform/errors.ts'
import { newId } from '../../../platform/id.ts'
import * as field from '../../../platform/operations/fields.ts'
import { operation } from '../../../platform/operations/operation.ts'
import { toRange } from '../../../platform/time/period.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { writeEntry } from '../../ledger/write.ts'
import { mustBeOpen, nameOf, readPeople } from '../../people/person.ts'
import { assertReviewDay } from '../../warnings/review-day.ts'
import { may } from '../may.ts'
import * as subject from '../subjects.ts'
import { wallsChanged } from './behind.ts'
import { giveOwnWorker } from './own-worker.ts'
import { wallsAround } from './walls.ts'

/**
 * Keeps people safe from one who harms. From this moment, and for all that was written before, nothing of theirs reaches
 * that person, whoever works for that person alone, or a paper made for that person. Nothing of it is in the other's chain.
 */
export const declareWall = operation({
  name: 'declare-wall',
  inWords: 'Began to keep them safe from somebody',
  summary:
    'Keep people safe from somebody: where they are, what they said and who helps them reaches neither that person nor whoever works for that person alone.',
  input: z.object({
    safe: field.listOf(field.id(), 'Choose who has to be kept safe'),
    from: field.id('Choose from whom'),
    reason: field.text('Say why, as you know it', 1000),
    reviewOn: field.day('Enter the day to look at it again, such as 27 3 2027'),
    worker: field.id('Choose somebody from the list of workers').optional(),
  }),
  may: may('keep-safe', subject.people('safe')),
  async run({ safe: named, from, reason, reviewOn, worker }, context) {
    const safe = [...new Set(named)]
    if (safe.includes(from))
      throw invalid('from', 'Choose somebody else: nobody is kept safe from themselves')
    assertReviewDay(reviewOn, context.today)
    await mustBeOpen(context, [from])
    await mustBeNew(await wallsAround(context, [from]), safe)
    const [other] = await readPeople(context, [from])
    const entry = await writeEntry(context, {
      kind: 'access-wall-declared',
      title: `Kept safe from ${nameOf(other!)}`,
      body: `${reason}\n\nTo be looked at again on ${dayInWords(reviewOn)}.`,
      people: safe,
      facts: { from, reviewOn },
    })
    const id = newId()
    const during = toRange({ from: context.today, until: null })
    await context.db
      .insertInto('wall')
      .values({ id, from_id: from, reason, review_on: reviewOn, during, entry_id: entry })
      .execute()
    await context.db
      .insertInto('wall_person')
      .values(safe.map((person_id) => ({ wall_id: id, person_id })))
      .execute()
    if (worker) await giveOwnWorker(context, { person: from, worker, safe })
    wallsChanged(context)
    return { wall: id, person: safe[0]! }
  },
})

async function mustBeNew(
  walls: Awaited<ReturnType<typeof wallsAround>>,
  safe: readonly string[],
): Promise<void> {
  const already = walls.some((wall) => safe.every((id) => wall.safe.some((person) => person.id === id)))
  if (already) throw invalid('safe', 'They are kept safe from this person already')
}
