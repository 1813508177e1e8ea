import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { mustBeOnRecord } from '../../record/access/open-records.ts'
import '../tables.ts'

/** Says who looks after what the returns ask of a child; without it, it is the key worker. It opens no record to them. */
export const chooseQualityOwner = operation({
  name: 'choose-quality-owner',
  summary: 'Say who looks after what the returns ask of a child, where it is not the key worker.',
  input: z.object({ person: field.id(), worker: field.id('Choose somebody from the list of workers') }),
  may: may('returns'),
  async run({ person, worker }, context) {
    const { db, actor, now } = context
    await mustBeOnRecord(context, person)
    const found = await db.selectFrom('worker').select('id').where('id', '=', worker).executeTakeFirst()
    if (!found) throw new KithError('not-found', 'Choose somebody from the list of workers.')
    const chosen = { worker_id: worker, chosen_at: now, chosen_by: actor.name }
    await db
      .insertInto('quality_owner')
      .values({ person_id: person, ...chosen })
      .onConflict((already) => already.columns(['authority', 'person_id']).doUpdateSet(chosen))
      .execute()
    return { person }
  },
})
