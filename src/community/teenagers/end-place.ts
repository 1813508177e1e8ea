import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { consideredFields, keepConsideration } from './consider.ts'
import { teenPlaceSubject } from './place-subject.ts'
import { readPlace } from './read-places.ts'

/** What was offered to a young person ends with what was looked at and what they say. Nothing else ends it. */
export const endPlace = operation({
  name: 'end-place',
  inWords: 'Ended an offer, with what was considered',
  summary: 'End what was offered to a young person, with what was looked at, what they say and why.',
  input: z.object({ teenPlace: field.id(), version: field.version(), ...consideredFields }),
  may: may('write', teenPlaceSubject),
  async run({ teenPlace: id, version, ...considered }, context) {
    const { person, offerName, endedOn } = await readPlace(context, id)
    await hold(context, 'teen_place', id, version, () => ({ Changed: 'By a colleague' }))
    if (endedOn) throw new KithError('conflict', 'This came to its end already. Nothing was changed.')
    const title = `${offerName} came to its end; we looked at it with them`
    const consideration = await keepConsideration(context, { person, about: 'place', title, ...considered })
    await context.db
      .updateTable('teen_place')
      .set({ ended_on: context.today, consideration_id: consideration, version: version + 1 })
      .where('id', '=', id)
      .execute()
    return { person }
  },
})
