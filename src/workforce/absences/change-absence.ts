import { sql } from 'kysely'
import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { rangeOf } from '../days.ts'
import { absenceFields } from '../fields.ts'
import { tell } from '../tell.ts'
import { ABSENCES } from '../words.ts'
import { refuseOverlap } from './overlap.ts'
import { type Absence, readAbsence } from './read-absences.ts'

/** Ends an absence, or puts its days or its kind right. */
export const changeAbsence = operation({
  name: 'change-absence',
  summary: 'Say when somebody is back, or put right what is written about an absence.',
  input: z.object({ absence: field.id(), version: field.version(), ...absenceFields }),
  may: may('keep-workforce'),
  async run({ absence, version, kind, from, lastDay }, context) {
    await hold(context, 'worker_absence', absence, version, async () =>
      inWords(await readAbsence(context, absence)),
    )
    const before = await readAbsence(context, absence)
    const during = rangeOf(from, lastDay)
    await refuseOverlap(context, { worker: before.worker, during, but: absence })
    const facts = { absence, kind, from, lastDay, before }
    const entry = await tell(context, 'absence-changed', 'An absence was changed', facts)
    await context.db
      .updateTable('worker_absence')
      .set({ kind, during, entry_id: entry, version: sql<number>`version + 1` })
      .where('id', '=', absence)
      .execute()
    return { absence, worker: before.worker }
  },
})

const inWords = ({ kind, from, lastDay }: Absence): Record<string, string> => ({
  Why: ABSENCES[kind],
  'First day': dayInWords(from),
  'Last day': lastDay ? dayInWords(lastDay) : 'Open',
})
