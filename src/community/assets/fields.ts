import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { ASSET_KIND_KEYS } from './kinds.ts'

/** What is asked of something that a neighbourhood has, the same where it is added and where it is put right. */
export const assetFields = z.object({
  name: field.text('Enter what it is called', 120),
  kind: field.choice(ASSET_KIND_KEYS, 'Choose what it is'),
  neighbourhood: field.id('Choose a neighbourhood from the list').optional(),
  words: field.text('Write what it is, in their own words', 2_000),
  place: field.text('Write where it is', 300),
  times: field.optionalText(300),
  contact: field.optionalText(300),
  forWhom: field.optionalText(200),
  cost: field.optionalText(120),
  keptBy: field.text('Write who keeps it going', 200),
  seenOn: field.day('Enter when somebody last saw that this is true, such as 27 3 2026'),
})

type AssetFields = z.output<typeof assetFields>

/** As the table keeps it. @throws KithError `invalid` at `seenOn` for a day that is still to come. */
export function columnsOf({ actor, today }: Context, given: AssetFields) {
  if (given.seenOn > today) throw invalid('seenOn', 'Enter today or an earlier day')
  return {
    name: given.name,
    kind: given.kind,
    neighbourhood_id: given.neighbourhood ?? null,
    words: given.words,
    place: given.place,
    times: given.times ?? '',
    contact: given.contact ?? '',
    for_whom: given.forWhom ?? '',
    cost: given.cost ?? '',
    kept_by: given.keptBy,
    seen_on: given.seenOn,
    seen_by: actor.name,
  }
}
