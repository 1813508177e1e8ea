import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { changedMeanwhile } from '../../record/stale.ts'
import { readQuietPeriods } from './quiet-periods.ts'

const days = z.coerce
  .number('Enter a number of days')
  .int('Enter whole days')
  .min(1, 'Enter 1 day or more')
  .max(366, 'Enter 366 days or fewer')

/** When the council wants to be reminded; the review names no numbers, so it is theirs to say. */
export const setQuietPeriods = operation({
  name: 'set-quiet-periods',
  summary: 'Say after how many quiet days the council wants to be reminded of a family.',
  input: z.object({ version: field.version(), contactDays: days, supervisionDays: days }),
  may: may('manage'),
  async run({ version, contactDays, supervisionDays }, context) {
    const now = await readQuietPeriods(context)
    if (now.version !== version)
      throw changedMeanwhile({
        'Contact, days': `${now.contactDays}`,
        'Supervision, days': `${now.supervisionDays}`,
      })
    const row = { version: version + 1, contact_days: contactDays, supervision_days: supervisionDays }
    await context.db
      .insertInto('quiet_period')
      .values(row)
      .onConflict((conflict) => conflict.columns([]).doUpdateSet(row))
      .execute()
    await writeEntry(context, {
      kind: 'oversight-quiet-periods-set',
      title: 'The council chose when to be reminded',
      people: [],
      facts: { contactDays, supervisionDays },
    })
    return { contactDays, supervisionDays }
  },
})
