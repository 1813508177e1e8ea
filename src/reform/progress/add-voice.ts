import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { reportPeriod } from './periods.ts'
import './tables.ts'

const period = z.string().regex(/^20\d\d(-Q[1-4])?$/, 'Choose the report')

/** What people with experience of children’s social care say of the reform, to be published with the report. */
export const addVoice = operation({
  name: 'add-reform-voice',
  summary: 'Add what people with experience of children’s social care say, to be published with a report.',
  input: z.object({
    period,
    who: field.text('Say who says it, in words that they agreed to', 200),
    words: field.text('Write what they say, in their own words', 5000),
    agreed: z.literal('yes', { error: 'Tick this once they have agreed to have it published' }),
  }),
  may: may('report-progress'),
  async run({ period, who, words }, { db, actor, now }) {
    reportPeriod(period)
    const voice = newId()
    await db
      .insertInto('reform_voice')
      .values({
        id: voice,
        ...{ period, who, words },
        taken_back_at: null,
        account_id: actor.account ?? null,
        author: actor.name,
        written_at: now,
      })
      .execute()
    return { voice, period }
  },
})

/** Somebody no longer wants their words published: they are left out of the draft, and of every report shown from then on. */
export const takeBackVoice = operation({
  name: 'take-back-reform-voice',
  summary: 'Take back words that somebody no longer wants published with a report.',
  input: z.object({ voice: field.id() }),
  may: may('report-progress'),
  async run({ voice }, { db, now }) {
    const row = await db
      .updateTable('reform_voice')
      .set({ taken_back_at: now })
      .where('id', '=', voice)
      .where('taken_back_at', 'is', null)
      .returning('period')
      .executeTakeFirst()
    if (!row) throw new KithError('not-found', 'These words are not there, or were taken back already.')
    return { period: row.period }
  },
})
