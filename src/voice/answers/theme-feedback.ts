import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { THEMES } from '../words.ts'

/** What an answer is about, so that several can be heard together. */
export const themeFeedback = operation({
  name: 'theme-feedback',
  summary: 'Say what an answer is about, so that answers can be heard together.',
  input: z.object({
    answer: field.id(),
    themes: field.listOf(field.choice(keysOf(THEMES), 'Tick what it is about'), 'Tick what it is about'),
  }),
  may: may('hear-feedback'),
  async run({ answer, themes }, { db }) {
    const { numUpdatedRows } = await db
      .updateTable('feedback_answer')
      .set({ themes: [...new Set(themes)] })
      .where('id', '=', answer)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new KithError('not-found', 'There is no such answer.')
    return { answer }
  },
})
