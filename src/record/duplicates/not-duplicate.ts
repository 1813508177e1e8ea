import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { mustBeOpen } from '../people/person.ts'

/** Two records that look alike are two people: not asked again. */
export const sayTwoPeople = operation({
  name: 'say-two-people',
  inWords: 'Said that two records are two people',
  summary: 'Decide that two records that look alike are two people. They are not brought up again.',
  input: z.object({
    one: field.id(),
    other: field.id(),
    reason: field.text('Say how you know that they are two people', 500),
  }),
  may: may('merge'),
  async run({ one, other, reason }, context) {
    if (one === other) throw invalid('other', 'Choose two records')
    await mustBeOpen(context, [one, other])
    await recordNotDuplicate(context, [one, other], reason)
    return { one, other }
  },
})

/** Records that two look-alikes are two people, as part of an operation. */
export async function recordNotDuplicate(
  context: Context,
  pair: readonly [string, string],
  reason: string,
): Promise<void> {
  const [one_id, other_id] = [...pair].sort() as [string, string]
  const entry = await writeEntry(context, {
    kind: 'found-two-people',
    title: 'Found to be somebody else than a record that looks alike',
    body: reason,
    people: pair,
    facts: { one: one_id, other: other_id, reason },
  })
  await context.db
    .insertInto('not_duplicate')
    .values({ one_id, other_id, reason, entry_id: entry })
    .onConflict((conflict) =>
      conflict.columns(['one_id', 'other_id']).doUpdateSet({ reason, entry_id: entry }),
    )
    .execute()
}
