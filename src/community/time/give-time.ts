import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { readVolunteer } from '../volunteers/read-volunteers.ts'

const MOST_HOURS = 24

/**
 * Somebody gave time and somebody received it: an hour is an hour, whatever was done with it (L1634). Left empty, a side
 * is the common pot, from which those take who have nothing to give yet.
 */
export const giveTime = operation({
  name: 'give-time',
  summary: 'Write down time that one gave and another received. Left empty, a side is the common pot.',
  input: z.object({
    giver: field.id('Choose from the list').optional(),
    receiver: field.id('Choose from the list').optional(),
    hours: z.coerce
      .number('Enter hours, such as 1 or 1.5')
      .gt(0, 'Enter more than 0')
      .max(MOST_HOURS, `Enter ${MOST_HOURS} or less; write another day apart`)
      .multipleOf(0.25, 'Use quarters of an hour'),
    on: field.day('Enter the day, such as 27 3 2026'),
    what: field.text('Write what it was, without names', 200),
  }),
  may: may('coordinate'),
  async run({ giver, receiver, hours, on, what }, context) {
    if ((giver ?? '') === (receiver ?? '')) throw invalid('receiver', 'Choose somebody else than who gave')
    if (on > context.today) throw invalid('on', 'Enter today or an earlier day')
    for (const one of [giver, receiver]) if (one) await readVolunteer(context, one)
    const sides = { giver: giver ?? null, receiver: receiver ?? null }
    return { credit: await writeCredit(context, { ...sides, minutes: hours * 60, on, what, reverses: null }) }
  },
})

export interface NewCredit {
  /** Null: the common pot. */
  giver: string | null
  receiver: string | null
  minutes: number
  on: string
  what: string
  /** The line that this one takes back. */
  reverses: string | null
}

/** Adds a line to the time bank, as part of an operation; lines are never changed. */
export async function writeCredit(context: Context, credit: NewCredit): Promise<string> {
  const { giver, receiver, minutes, on, what, reverses } = credit
  const id = newId()
  const entry_id = await writeEntry(context, {
    kind: reverses ? 'time-taken-back' : 'time-given',
    title: reverses ? 'A line of the time bank was taken back' : 'Time was given and received',
    people: [],
    happenedOn: on,
    facts: { credit: id, ...credit },
  })
  await context.db
    .insertInto('time_credit')
    .values({
      id,
      giver_id: giver,
      receiver_id: receiver,
      minutes,
      happened_on: on,
      what,
      reverses,
      written_at: context.now,
      entry_id,
    })
    .execute()
  return id
}
