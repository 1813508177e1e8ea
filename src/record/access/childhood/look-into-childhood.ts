import { z } from 'zod'
import { newId } from '../../../platform/id.ts'
import * as field from '../../../platform/operations/fields.ts'
import { operation } from '../../../platform/operations/operation.ts'
import { writeEntry } from '../../ledger/write.ts'
import { may } from '../may.ts'
import { person } from '../subjects.ts'

const HOURS = 24

/** An expert opens a parent's own childhood to themselves alone, for a day, with the reason in the parent's chronology. */
export const lookIntoChildhood = operation({
  name: 'look-into-childhood',
  inWords: 'Looked into a parent’s own childhood',
  summary:
    'As the expert, look into the record of a parent’s own childhood for a day, with a reason that they can read.',
  input: z.object({
    person: field.id(),
    reason: field.text(
      'Say what you need to know for the child’s safety, and why nothing else tells it',
      1000,
    ),
  }),
  may: may('open-childhood', person()),
  async run({ person: about, reason }, context) {
    const entry = await writeEntry(context, {
      kind: 'access-childhood-opened',
      title: 'An expert looked into their own childhood',
      body: reason,
      people: [about],
    })
    const ends_at = new Date(context.now.getTime() + HOURS * 3_600_000)
    await context.db
      .insertInto('childhood_opening')
      .values({
        id: newId(),
        person_id: about,
        account_id: context.actor.account!,
        reason,
        ends_at,
        entry_id: entry,
      })
      .execute()
    return { person: about }
  },
})
