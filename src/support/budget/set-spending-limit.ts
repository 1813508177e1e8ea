import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { poundsOf } from '../../platform/money.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { changedMeanwhile } from '../../record/stale.ts'
import { readLimits, SPENDING_ROLES } from './limits.ts'
import { poundsField } from './pounds-field.ts'

/** How much somebody in a role spends without asking: the council's to say. */
export const setSpendingLimit = operation({
  name: 'set-spending-limit',
  summary: 'Say how much somebody in a role may spend for a family without asking: at once, and in a month.',
  input: z.object({
    role: field.choice(keysOf(SPENDING_ROLES), 'Choose whose limit it is'),
    version: field.version(),
    once: poundsField('Enter pounds, such as 100', 0),
    month: poundsField('Enter pounds, such as 500', 0),
  }),
  may: may('manage'),
  async run({ role, version, once, month }, context) {
    if (month < once) throw invalid('month', 'A month holds at least as much as one spending')
    const now = (await readLimits(context)).find((one) => one.role === role)!
    if (now.version !== version)
      throw changedMeanwhile({ 'At once': poundsOf(now.once), 'In a month': poundsOf(now.month) })
    const row = { once_pence: once, month_pence: month, version: version + 1 }
    await context.db
      .insertInto('spending_limit')
      .values({ role, ...row })
      .onConflict((conflict) => conflict.columns(['role']).doUpdateSet(row))
      .execute()
    await writeEntry(context, {
      kind: 'spending-limit-set',
      title: `What a ${SPENDING_ROLES[role].toLowerCase()} may spend without asking`,
      people: [],
      facts: { role, once, month },
    })
    return { role, once, month }
  },
})
