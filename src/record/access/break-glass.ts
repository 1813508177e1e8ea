import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { writeEntry } from '../ledger/write.ts'
import { may } from './may.ts'
import { mustBeOnRecord, openRecords } from './open-records.ts'

/**
 * Opens a record in an emergency, a restricted one too. Nothing stands in the way of urgent protection: it is recorded,
 * and looked into afterwards.
 */
export const breakGlass = operation({
  name: 'break-glass',
  inWords: 'Opened the record in an emergency',
  summary:
    'Open a record in an emergency, for 24 hours. The reason is kept, shown, and looked into afterwards.',
  input: z.object({
    person: field.id('Open this from the person’s page'),
    reason: field.text('Say what the emergency is, in a sentence or two', 1000),
  }),
  may: may('break-glass'),
  async run({ person, reason }, context) {
    await mustBeOnRecord(context, person)
    const opening = { kind: 'break-glass', purpose: 'Emergency', reason } as const
    const { grants, until } = await openRecords(context, [person], opening)
    const [grant] = grants
    await writeEntry(context, {
      kind: 'access-emergency',
      title: `${context.actor.name} opened the record in an emergency`,
      body: reason,
      people: [person],
      facts: { grant, until },
    })
    return { person, grant, until }
  },
})
