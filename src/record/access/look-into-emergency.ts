import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { writeEntry } from '../ledger/write.ts'
import { may } from './may.ts'

/** Information governance says what it found when it looked into an emergency. */
export const lookIntoEmergency = operation({
  name: 'look-into-emergency',
  inWords: 'Looked into an opening in an emergency',
  summary: 'Say that an emergency opening of a record was looked into, and what was found.',
  input: z.object({
    grant: field.id('Choose an emergency from the list'),
    finding: field.text('Say what you found, in words that the family may read', 2000),
  }),
  may: may('look-into'),
  async run({ grant, finding }, context) {
    const { person_id: person, account_id } = await openEmergency(context, grant)
    if (account_id === context.actor.account)
      throw new KithError('conflict', 'This was your own emergency. Ask a colleague to look into it.')
    await context.db
      .updateTable('access_grant')
      .set({ looked_into_at: context.now, looked_into_by: context.actor.account! })
      .where('id', '=', grant)
      .execute()
    await writeEntry(context, {
      kind: 'access-emergency-looked-into',
      title: 'An emergency opening of the record was looked into',
      body: finding,
      people: [person],
      facts: { grant },
    })
    return { grant, person }
  },
})

async function openEmergency({ db }: Context, grant: string) {
  const row = await db
    .selectFrom('access_grant')
    .select(['person_id', 'account_id', 'looked_into_at'])
    .where('id', '=', grant)
    .where('kind', '=', 'break-glass')
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new KithError('not-found', 'There is no such emergency. Choose one from the list.')
  if (row.looked_into_at)
    throw new KithError('conflict', 'Somebody has looked into this already. Nothing was changed.')
  return row
}
