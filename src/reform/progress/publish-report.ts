import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { reportPeriod } from './periods.ts'
import { draftReport } from './report.ts'
import './tables.ts'

/** Publishes the report of a quarter or a year: it stays as it was on that day. */
export const publishReport = operation({
  name: 'publish-reform-report',
  summary: 'Publish the report of a quarter or a year; it stays as it was on that day.',
  input: z.object({ period: z.string().regex(/^20\d\d(-Q[1-4])?$/, 'Choose the report') }),
  may: may('publish-report'),
  async run({ period }, context) {
    const { db, actor, now, today } = context
    const time = reportPeriod(period)
    if (today < time.to)
      throw new KithError('conflict', `This time is not over. The report can be published from ${time.to}.`)
    const content = await draftReport(context, time)
    if (content.voices.length === 0)
      throw new KithError(
        'conflict',
        'A report is published with what people with experience of children’s social care say (L10080). Add their words first.',
      )
    const report = newId()
    await db
      .insertInto('reform_report')
      .values({
        id: report,
        period,
        content: JSON.stringify(content),
        account_id: actor.account ?? null,
        author: actor.name,
        published_at: now,
      })
      .execute()
    return { report, period }
  },
})
