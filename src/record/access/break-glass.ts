import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { writeEntry } from '../ledger/write.ts'
import { may } from './may.ts'

const HOURS = 24

/**
 * Opens a record in an emergency, a restricted one too. Nothing stands in the way of urgent protection: it is recorded,
 * and looked into afterwards.
 */
export const breakGlass = operation({
  name: 'break-glass',
  summary:
    'Open a record in an emergency, for 24 hours. The reason is kept, shown, and looked into afterwards.',
  input: z.object({
    person: field.id('Open this from the person’s page'),
    reason: field.text('Say what the emergency is, in a sentence or two', 1000),
  }),
  may: may('break-glass'),
  async run({ person, reason }, context) {
    const { db, actor, now } = context
    const found = await db.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()
    if (!found) throw new KithError('not-found', 'There is no such person. Search for them by name.')
    const grant = newId()
    const ends_at = new Date(now.getTime() + HOURS * 3_600_000)
    const row = { id: grant, account_id: actor.account!, person_id: person, reason, given_at: now, ends_at }
    const open = { kind: 'break-glass' as const, purpose: 'Emergency' }
    await db
      .insertInto('access_grant')
      .values({ ...row, ...open, looked_into_at: null, looked_into_by: null })
      .execute()
    await writeEntry(context, {
      kind: 'access-emergency',
      title: `${actor.name} opened the record in an emergency`,
      body: reason,
      people: [person],
      facts: { grant, until: ends_at.toISOString() },
    })
    return { person, grant, until: ends_at.toISOString() }
  },
})
