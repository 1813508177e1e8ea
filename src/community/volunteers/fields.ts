import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { SHARE_KEYS } from './shares.ts'

/** What is asked of somebody who shares their time, the same where they begin and where it is put right. */
export const volunteerFields = z.object({
  name: field.text('Enter their name', 120),
  contact: field.text('Write how to reach them', 300),
  neighbourhood: field.id('Choose a neighbourhood from the list').optional(),
  about: field.optionalText(2_000),
  shares: field.listOf(
    field.choice(SHARE_KEYS, 'Choose from the list'),
    'Choose what they would like to share',
  ),
  languages: field.optionalText(200),
  times: field.optionalText(300),
  agreedOn: field.day('Enter when they agreed that this is kept, such as 27 3 2026'),
})

/** As the table keeps it. @throws KithError `invalid` at `agreedOn` for a day that is still to come. */
export function columnsOf({ today }: Context, given: z.output<typeof volunteerFields>) {
  if (given.agreedOn > today) throw invalid('agreedOn', 'Enter today or an earlier day')
  return {
    name: given.name,
    contact: given.contact,
    neighbourhood_id: given.neighbourhood ?? null,
    about: given.about ?? '',
    shares: given.shares,
    languages: listIn(given.languages),
    times: given.times ?? '',
    agreed_on: given.agreedOn,
  }
}

/** "Urdu, Punjabi" as a list. */
export const listIn = (text = ''): string[] =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
