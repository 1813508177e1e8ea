import { sql } from 'kysely'
import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { fromDays, toRange } from '../../platform/time/period.ts'
import { may, PRACTICE_DIRECTOR } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { tell } from '../tell.ts'
import { readPractice } from './practices.ts'
import './tables.ts'

/** The council takes the area back: today is the last day, and its director directs it no more. The team stays. */
export const endPractice = operation({
  name: 'end-practice',
  summary: 'Take a delegated area back from today on. Its team and its families stay together.',
  input: z.object({
    practice: field.id(),
    version: field.version(),
    why: field.text('Say why, in a sentence or two that anybody may read', 1000),
  }),
  may: may('delegate-area'),
  async run({ practice, version, why }, context) {
    const now = await readPractice(context, practice)
    await hold(context, 'practice', practice, version, () => ({ Until: now.lastDay ?? 'Open' }))
    if (now.endedWhy)
      throw new KithError('conflict', 'This area was taken back already. Nothing was changed.')
    const during = toRange(fromDays(now.from, context.today))
    const entry_id = await tell(context, 'area-taken-back', `An area was taken back from ${now.provider}`, {
      practice,
      why,
    })
    await context.db
      .updateTable('practice')
      .set({ during, ended_why: why, entry_id, version: sql<number>`version + 1` })
      .where('id', '=', practice)
      .execute()
    await context.db
      .updateTable('account')
      .set({ roles: sql<string[]>`array_remove(roles, ${PRACTICE_DIRECTOR})` })
      .where('id', '=', now.account)
      .execute()
    return { practice }
  },
})
