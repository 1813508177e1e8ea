import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { NO_ID } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { OUTCOME_KEYS } from '../outcomes/outcomes.ts'
import { STORIES } from './stories.ts'

/**
 * Somebody’s own judgement of an invented story. It is kept once, can be changed, and leaves no entry with a name: what
 * one thinks is nobody’s to hold against them (L839: forums on how eligibility is applied).
 */
export const answerStory = operation({
  name: 'answer-forum-story',
  inWords: 'Said what they would offer in an invented story',
  summary:
    'Say what you would offer to the family of an invented story, and why. Nobody is shown whose it is.',
  input: z.object({
    story: z
      .string()
      .refine((id) => STORIES.some((story) => story.id === id), 'Choose a story from the list'),
    offer: field.choice(OUTCOME_KEYS, 'Choose what you would offer first'),
    judgement: field.text('Say in a sentence or two why', 2000),
  }),
  may: may('compare-judgements'),
  async run({ story, offer, judgement }, { db, actor, now }) {
    if (!actor.account) throw new KithError('not-allowed', 'Sign in to answer.')
    const worker = await db
      .selectFrom('worker')
      .select('team_id')
      .where('id', '=', actor.worker ?? NO_ID)
      .executeTakeFirst()
    const answer = { team_id: worker?.team_id ?? null, offer, judgement, answered_at: now }
    await db
      .insertInto('forum_answer')
      .values({ story, account_id: actor.account, ...answer })
      .onConflict((conflict) => conflict.columns(['story', 'account_id']).doUpdateSet(answer))
      .execute()
    return { story }
  },
})
