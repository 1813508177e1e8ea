import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { readOffer } from './read-offers.ts'

const DAYS_OF_A_WEEK = 7

/** Plans one time, or the same day of so many weeks. A day that was is planned too: it can be counted afterwards. */
export const planSessions = operation({
  name: 'plan-offer-sessions',
  summary: 'Plan when an offer to everybody is held: once, or weekly.',
  input: z.object({
    cohortOffer: field.id(),
    on: field.day('Enter the first day, such as 27 3 2026'),
    at: field.optionalText(60),
    weeks: z.coerce
      .number('Enter how many weeks, 1 for once')
      .int('Enter a whole number of weeks')
      .min(1, 'Enter 1 for once')
      .max(20, 'Plan 20 weeks or fewer at a time')
      .default(1),
  }),
  may: may('keep-community'),
  async run({ cohortOffer: offer, on, at = '', weeks }, context) {
    const { name, endedOn } = await readOffer(context, offer)
    if (endedOn)
      throw new KithError(
        'conflict',
        'This offer came to its end. Begin it anew by taking its last day away.',
      )
    const days = Array.from({ length: weeks }, (_, week) => addDays(on, week * DAYS_OF_A_WEEK))
    const entry_id = await writeEntry(context, {
      kind: 'offer-planned',
      title: `Planned: ${name}`,
      people: [],
      facts: { offer, days, at },
    })
    const rows = days.map((day) => ({ id: newId(), offer_id: offer, on_day: day, at_time: at, entry_id }))
    await context.db.insertInto('offer_session').values(rows).execute()
    return { offer, sessions: rows.map(({ id }) => id) }
  },
})
