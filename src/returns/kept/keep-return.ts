import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import '../tables.ts'

/** Keeps a return as it stands, as what was sent: with who, when, the rules and a fingerprint; nobody can change it. */
export const keepReturn = operation({
  name: 'keep-return',
  summary: 'Keep a return as it stands now, as what was sent. It cannot be changed or taken away.',
  input: z.object({
    view: field.id(),
    note: field.text('Write what this version is, such as “sent on 12 June”', 500),
  }),
  may: may('returns'),
  async run({ view, note }, { db, actor }) {
    const row = await db
      .selectFrom('return_view')
      .select(['kind', 'swept_on', 'keep_author'])
      .where('id', '=', view)
      .executeTakeFirst()
    if (!row) throw new KithError('not-found', 'There is no such return. Choose one from the list.')
    if (!row.swept_on)
      throw new KithError('conflict', 'The return is still being derived. Keep it when it is there.')
    if (row.keep_author !== null)
      throw new KithError('conflict', 'It is being kept already. Look again in a moment.')
    const wanted = { keep_author: actor.name, keep_account: actor.account ?? null, keep_note: note }
    await db.updateTable('return_view').set(wanted).where('id', '=', view).execute()
    return { view }
  },
})
