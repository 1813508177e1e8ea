import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { readAfterRemoval } from './read-parents.ts'

/** Care proceedings that were written down by mistake. */
export const takeBackCareCase = operation({
  name: 'take-back-care-case',
  inWords: 'Took back care proceedings that were written down by mistake',
  summary: 'Take back care proceedings that were written down by mistake, with a reason.',
  input: z.object({ family: field.id(), case: field.id('Choose which'), why: field.text('Say why', 500) }),
  may: may('write', subject.family()),
  async run({ family, case: id, why }, context) {
    const { cases } = await readAfterRemoval(context, family)
    const mistaken = cases.find((one) => one.id === id)
    if (!mistaken) throw new KithError('conflict', 'They are taken back already. Open the page again.')
    await context.db
      .updateTable('care_case')
      .set({ taken_back_on: context.today })
      .where('id', '=', id)
      .execute()
    await writeEntry(context, {
      kind: 'legal-care-case-taken-back',
      title: 'Care proceedings that were written down by mistake were taken back',
      body: why,
      people: mistaken.children,
      family,
      facts: { case: id },
    })
    return { family }
  },
})
