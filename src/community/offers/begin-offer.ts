import { newId } from '../../platform/id.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { columnsOf, offerFields } from './fields.ts'

/** Something is offered to everybody in a place or a school. Nobody has to be eligible, and nobody is written down. */
export const beginOffer = operation({
  name: 'begin-offer',
  summary: 'Begin an offer to everybody in a place, a school or a time of life. It touches nobody’s record.',
  input: offerFields,
  may: may('keep-community'),
  async run(given, context) {
    const id = newId()
    const facts = { offer: id, ...given }
    const told = { kind: 'offer-began', title: `Offered to everybody: ${given.name}`, people: [], facts }
    const entry_id = await writeEntry(context, told)
    await context.db
      .insertInto('cohort_offer')
      .values({ id, ...columnsOf(given), ended_on: null, entry_id })
      .execute()
    return { offer: id }
  },
})
