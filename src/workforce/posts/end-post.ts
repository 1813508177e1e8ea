import { sql } from 'kysely'
import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { hold } from '../../record/stale.ts'
import { rangeOf } from '../days.ts'
import { tell } from '../tell.ts'
import { WENT_TO, WHY_LEFT } from '../words.ts'
import { postInWords, readPost } from './read-posts.ts'

/** Somebody's last day in a post. Whom they work with is the team's to pass on; it is not changed here. */
export const endPost = operation({
  name: 'end-post',
  summary: 'Say that somebody’s post ends, why, and where they go.',
  input: z.object({
    post: field.id(),
    version: field.version(),
    lastDay: field.day('Enter the last day, such as 31 8 2026'),
    whyLeft: field.choice(keysOf(WHY_LEFT), 'Choose why the post ends'),
    wentTo: field.choice(keysOf(WENT_TO), 'Choose where they go').optional(),
  }),
  may: may('keep-workforce'),
  async run({ post, version, lastDay, whyLeft, wentTo = null }, context) {
    await hold(context, 'worker_post', post, version, async () => postInWords(await readPost(context, post)))
    const { worker, from, lastDay: already } = await readPost(context, post)
    if (already && already < lastDay)
      throw invalid('lastDay', 'The post ended before that. Correct it instead')
    const during = rangeOf(from, lastDay)
    const entry = await tell(context, 'post-ended', 'A post ended', {
      post,
      worker,
      lastDay,
      whyLeft,
      wentTo,
    })
    const change = { during, why_left: whyLeft, went_to: wentTo, entry_id: entry }
    await context.db
      .updateTable('worker_post')
      .set({ ...change, version: sql<number>`version + 1` })
      .where('id', '=', post)
      .execute()
    return { post, worker }
  },
})
