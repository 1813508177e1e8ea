import { sql } from 'kysely'
import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { rangeOf } from '../days.ts'
import { postFields } from '../fields.ts'
import { tell } from '../tell.ts'
import { refuseOverlap } from './overlap.ts'
import { postInWords, readPost } from './read-posts.ts'

/** Puts right what was written of a post. The ledger keeps what stood there. */
export const correctPost = operation({
  name: 'correct-post',
  summary: 'Put right what is written about a post: what it is, its hours, its days.',
  input: z.object({
    post: field.id(),
    version: field.version(),
    ...postFields,
    lastDay: field.day('Enter the last day, such as 31 8 2026').optional(),
  }),
  may: may('keep-workforce'),
  async run({ post, version, lastDay, ...told }, context) {
    await hold(context, 'worker_post', post, version, async () => postInWords(await readPost(context, post)))
    const before = await readPost(context, post)
    const during = rangeOf(told.from, lastDay)
    await refuseOverlap(context, { worker: before.worker, during, but: post })
    const facts = { post, ...told, lastDay, before }
    const entry = await tell(context, 'post-corrected', 'What was written about a post was put right', facts)
    const { role, fullTimeShare, agency, cameFrom = null } = told
    await context.db
      .updateTable('worker_post')
      .set({
        role,
        full_time_share: fullTimeShare,
        agency,
        came_from: cameFrom,
        during,
        entry_id: entry,
        version: sql<number>`version + 1`,
        ...(lastDay === undefined && { why_left: null, went_to: null }),
      })
      .where('id', '=', post)
      .execute()
    return { post, worker: before.worker }
  },
})
