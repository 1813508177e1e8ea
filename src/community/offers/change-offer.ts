import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { columnsOf, offerFields } from './fields.ts'
import { offerInWords, readOffer } from './read-offers.ts'

/** Puts an offer right, or says that it has come to its end. Ended by mistake: save it again without the day. */
export const changeOffer = operation({
  name: 'change-offer',
  summary: 'Put right what is written of an offer to everybody, or say when it ended.',
  input: offerFields.extend({
    cohortOffer: field.id(),
    version: field.version(),
    endedOn: field.day('Enter its last day, or leave it empty').optional(),
  }),
  may: may('keep-community'),
  async run({ cohortOffer: offer, version, endedOn = null, ...given }, context) {
    await hold(context, 'cohort_offer', offer, version, async () =>
      offerInWords(await readOffer(context, offer)),
    )
    const entry_id = await writeEntry(context, {
      kind: 'offer-changed',
      title: endedOn ? `${given.name} came to its end` : `What is written of ${given.name} was put right`,
      people: [],
      facts: { offer, endedOn, ...given, before: await readOffer(context, offer) },
    })
    await context.db
      .updateTable('cohort_offer')
      .set({ ...columnsOf(given), ended_on: endedOn, entry_id, version: version + 1 })
      .where('id', '=', offer)
      .execute()
    return { offer }
  },
})
