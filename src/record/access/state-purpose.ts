import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { keysOf } from '../codes.ts'
import { may } from './may.ts'
import { mustBeOnRecord, openRecords } from './open-records.ts'

export const PURPOSES = {
  conversation: 'Somebody is talking with us about this child or family',
  'joining-help': 'I am asked to help with this family, or to advise',
  oversight: 'Overseeing the work, or looking into how it went',
  'keeping-records': 'Keeping the record right: duplicates, returns, data quality',
  'asked-by-person': 'The person has asked to see or correct their record',
} as const

/** Says why a record is needed; it is then open for twelve hours. The record's people can see that it was. */
export const statePurpose = operation({
  name: 'state-purpose',
  inWords: 'Said why they needed to look',
  summary:
    'Say why you need a record outside your own work; it opens for twelve hours and the person can see that you looked.',
  input: z.object({
    person: field.id(),
    purpose: field.choice(keysOf(PURPOSES), 'Choose why you need this record'),
    reason: field.optionalText(500),
  }),
  may: may('state-purpose'),
  async run({ person, purpose, reason }, context) {
    await mustBeOnRecord(context, person)
    const why = { kind: 'purpose', purpose: PURPOSES[purpose], reason } as const
    const { until } = await openRecords(context, [person], why)
    return { person, until }
  },
})
