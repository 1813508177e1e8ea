import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { rangeOf } from '../days.ts'
import { absenceFields } from '../fields.ts'
import { tell } from '../tell.ts'
import { refuseOverlap } from './overlap.ts'

/** Somebody is away from work. The kind is enough: nobody is asked what they are ill with. */
export const recordAbsence = operation({
  name: 'record-absence',
  summary: 'Say that somebody who works here is away, and until when if it is known.',
  input: z.object({ worker: field.id(), ...absenceFields }),
  may: may('keep-workforce'),
  async run({ worker, kind, from, lastDay }, context) {
    const during = rangeOf(from, lastDay)
    await refuseOverlap(context, { worker, during })
    const entry = await tell(context, 'absence-recorded', 'An absence was recorded', {
      worker,
      kind,
      from,
      lastDay,
    })
    const id = newId()
    await context.db
      .insertInto('worker_absence')
      .values({ id, worker_id: worker, kind, during, entry_id: entry })
      .execute()
    return { absence: id, worker }
  },
})
