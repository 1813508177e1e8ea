import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { readOffer } from '../offers/read-offers.ts'
import { mustBeYoung } from './young.ts'

/** A young person is offered a group, a session or the team in their school: it stays open until it is considered. */
export const offerPlace = operation({
  name: 'offer-place-to-young-person',
  inWords: 'Offered a group or a session',
  summary:
    'Offer a young person a group, a session or the team in their school. It stays open until it is considered.',
  input: z.object({
    person: field.id(),
    cohortOffer: field.id('Choose what is offered'),
    wants: field.optionalText(1_000),
  }),
  may: may('write', subject.person()),
  async run({ person, cohortOffer, wants = '' }, context) {
    await mustBeYoung(context, person)
    const { name, endedOn } = await readOffer(context, cohortOffer)
    if (endedOn) throw invalid('cohortOffer', 'This has come to its end. Choose something else')
    const id = newId()
    const entry_id = await writeEntry(context, {
      kind: 'place-offered',
      title: `Offered: ${name}`,
      body: wants,
      people: [person],
      facts: { place: id, offer: cohortOffer },
    })
    const row = { id, person_id: person, offer_id: cohortOffer, wants, offered_on: context.today, entry_id }
    await context.db
      .insertInto('teen_place')
      .values({ ...row, answer: null, ended_on: null, consideration_id: null })
      .execute()
    return { person, teenPlace: id }
  },
})
