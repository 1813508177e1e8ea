import { z } from 'zod'
import { KithError } from '../../../platform/errors.ts'
import * as field from '../../../platform/operations/fields.ts'
import { operation } from '../../../platform/operations/operation.ts'
import { consentsOf, giveConsent } from '../../consents/consent.ts'
import { writeEntry } from '../../ledger/write.ts'
import { may } from '../may.ts'
import { person } from '../subjects.ts'
import { everyRecordOf } from '../whole-person.ts'

/** A parent opens the record of their own childhood to those who help, as they want it, and may close it again. */
export const openOwnChildhood = operation({
  name: 'open-own-childhood',
  inWords: 'Opened the record of their own childhood',
  summary:
    'Record that a parent opens the record of their own childhood to those who help, and what they would like.',
  input: z.object({
    person: field.id(),
    words: field.text('Write what they want opened and why, in their words', 1000),
    support: field.optionalText(1000),
  }),
  may: may('write', person()),
  async run({ person: about, words, support }, context) {
    const open = await consentsOf(context, await everyRecordOf(context, about))
    if (open.some((one) => one.about === 'childhood'))
      throw new KithError('conflict', 'They have opened it already. Nothing was changed.')
    const title = 'They opened the record of their own childhood'
    await giveConsent(context, { person: about, about: 'childhood', words, title })
    if (support)
      await writeEntry(context, {
        kind: 'help-wished',
        title: 'What they would like for themselves',
        body: support,
        people: [about],
      })
    return { person: about }
  },
})
