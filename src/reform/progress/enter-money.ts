import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { MONEY_KINDS, MONEY_LINES, type MoneyKind, type MoneyLine } from './money-lines.ts'
import './tables.ts'

const keys = <T extends string>(of: Record<T, unknown>) => Object.keys(of) as [T, ...T[]]

/** Money planned or spent in a quarter. A newer figure stands in front of the one before, which is kept. */
export const enterMoney = operation({
  name: 'enter-reform-money',
  summary: 'Enter what was planned or spent on help, care, double running or the ring-fence in a quarter.',
  input: z.object({
    line: field.choice(keys<MoneyLine>(MONEY_LINES), 'Choose what the money is for'),
    quarter: z.string().regex(/^20[2-4]\d-Q[1-4]$/, 'Choose the quarter'),
    kind: field.choice(keys<MoneyKind>(MONEY_KINDS), 'Choose planned or spent'),
    pounds: z
      .string()
      .transform((text) => Number(text.replace(/[£,\s]/g, '') || Number.NaN))
      .or(z.number())
      .pipe(
        z
          .number({ error: 'Enter an amount in pounds, such as 250000' })
          .min(0, 'Enter an amount of 0 or more')
          .max(1e11, 'Enter an amount in pounds, not more than a hundred thousand million'),
      ),
    fromLine: field.optionalText(40),
    note: field.optionalText(500),
  }),
  may: may('report-progress'),
  async run({ line, quarter, kind, pounds, fromLine, note }, { db, actor, now }) {
    const money = newId()
    await db
      .insertInto('reform_money')
      .values({
        id: money,
        ...{ line, quarter, kind, pounds: Math.round(pounds) },
        from_line: fromLine || null,
        note: note || null,
        account_id: actor.account ?? null,
        author: actor.name,
        written_at: now,
      })
      .execute()
    return { money }
  },
})
