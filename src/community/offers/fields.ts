import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { AUDIENCE_KEYS, OFFER_KIND_KEYS } from './kinds.ts'

/** What is asked of an offer to everybody, the same where it is begun and where it is put right. */
export const offerFields = z.object({
  name: field.text('Enter what it is called', 120),
  kind: field.choice(OFFER_KIND_KEYS, 'Choose what it is'),
  audience: field.choice(AUDIENCE_KEYS, 'Choose for whom it is'),
  forWhom: field.text('Write who is invited: everybody of a school, a street, an age', 200),
  words: field.text('Write what happens there, as you would say it to a family', 2_000),
  runBy: field.text('Write who runs it', 200),
  neighbourhood: field.id('Choose a neighbourhood from the list').optional(),
  place: field.text('Write where it is', 300),
  contact: field.optionalText(300),
  why: field.optionalText(1_000),
  onPublicPage: field.yesNo('Choose whether families see it on the public page'),
})

/** As the table keeps it. */
export const columnsOf = (given: z.output<typeof offerFields>) => ({
  name: given.name,
  kind: given.kind,
  audience: given.audience,
  for_whom: given.forWhom,
  words: given.words,
  run_by: given.runBy,
  neighbourhood_id: given.neighbourhood ?? null,
  place: given.place,
  contact: given.contact ?? '',
  why: given.why ?? '',
  on_public_page: given.onPublicPage,
})
