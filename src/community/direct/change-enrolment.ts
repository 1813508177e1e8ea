import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { readEnrolment } from './read-enrolments.ts'

/** What they wish may change at any moment: whether helpers may know, how they are reached, whether they take part. */
export const changeEnrolment = operation({
  name: 'change-enrolment',
  summary:
    'Change how somebody is reached, whether those who help may know, or say that they no longer take part.',
  input: z.object({
    enrolment: field.id(),
    version: field.version(),
    contact: field.text('Write how to reach them safely', 300),
    helpersMayKnow: field.yesNo('Say whether those who help their family may know'),
    endedOn: field.day('Enter the last day, or leave it empty').optional(),
  }),
  may: may('enrol'),
  async run({ enrolment: id, version, contact, helpersMayKnow, endedOn = null }, context) {
    const { programmeName } = await readEnrolment(context, id)
    await hold(context, 'direct_enrolment', id, version, () => ({ Changed: 'By a colleague' }))
    const entry_id = await writeEntry(context, {
      kind: 'enrolment-changed',
      title: endedOn
        ? `Somebody no longer takes part in ${programmeName}`
        : `Changed: taking part in ${programmeName}`,
      people: [],
      basis: 'Their consent',
      facts: { enrolment: id, helpersMayKnow, endedOn },
    })
    const change = { contact, helpers_may_know: helpersMayKnow, ended_on: endedOn, entry_id }
    await context.db
      .updateTable('direct_enrolment')
      .set({ ...change, version: version + 1 })
      .where('id', '=', id)
      .execute()
    return { enrolment: id }
  },
})
