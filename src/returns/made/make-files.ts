import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { MADE } from './tables.ts'

/** Asks for files as things stood on a day. They are made in the background and kept for a day. */
export const makeReturnFiles = operation({
  name: 'make-return-files',
  summary:
    'Make Annex A, the safeguarding dataset or the daily payload from the record, as things stood on a day.',
  input: z.object({
    kind: field.choice(keysOf(MADE), 'Choose what to make'),
    on: field.day(),
    since: field.day().optional(),
  }),
  may: may('returns'),
  async run({ kind, on, since = null }, { db, actor, now, today }) {
    if (on > today) throw invalid('on', 'Choose today or an earlier day')
    const made = newId()
    const asked = { kind, on_day: on, since, asked_at: now, author: actor.name }
    await db
      .insertInto('return_made')
      .values({ id: made, ...asked, claimed_by: null, seen_at: now, summary: null })
      .execute()
    return { made, kind, on, since }
  },
})
