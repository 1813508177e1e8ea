import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { keysOf } from '../codes.ts'
import { may } from './may.ts'

export const PURPOSES = {
  conversation: 'Somebody is talking with us about this child or family',
  'joining-help': 'I am asked to help with this family, or to advise',
  oversight: 'Overseeing the work, or looking into how it went',
  'keeping-records': 'Keeping the record right: duplicates, returns, data quality',
  'asked-by-person': 'The person has asked to see or correct their record',
} as const

const HOURS = 12

/** Says why a record is needed; it is then open for twelve hours. The record's people can see that it was. */
export const statePurpose = operation({
  name: 'state-purpose',
  summary:
    'Say why you need a record outside your own work; it opens for twelve hours and the person can see that you looked.',
  input: z.object({
    person: field.id(),
    purpose: field.choice(keysOf(PURPOSES), 'Choose why you need this record'),
    reason: field.optionalText(500),
  }),
  may: may('state-purpose'),
  async run({ person, purpose, reason = '' }, { db, actor, now }) {
    const found = await db.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()
    if (!found) throw new KithError('not-found', 'There is no such person. Search for them by name.')
    const ends_at = new Date(now.getTime() + HOURS * 3_600_000)
    const row = {
      id: newId(),
      person_id: person,
      kind: 'purpose' as const,
      purpose: PURPOSES[purpose],
      reason,
      given_at: now,
      ends_at,
    }
    await db
      .insertInto('access_grant')
      .values({ ...row, account_id: actor.account!, looked_into_at: null, looked_into_by: null })
      .execute()
    return { person, until: ends_at.toISOString() }
  },
})
