import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { mustSeeWhole } from '../families/head.ts'
import { childrenOf } from '../the-family.ts'
import { mustNameAllWhoStay } from './named-in-letter.ts'
import { type Closing, readClosing } from './read-closing.ts'

/** The letter as the worker and the family want it. */
export const writeClosingLetter = operation({
  name: 'write-closing-letter',
  inWords: 'Wrote the letter at the end of the help',
  summary: 'Change the letter with which the help ends.',
  input: z.object({
    family: field.id(),
    version: field.version(),
    letter: field.text('Write the letter', 12_000),
  }),
  may: may('lead', subject.family()),
  async run({ family, version, letter }, context) {
    const closing = await preparedClosing(context, family)
    await mustSeeWhole(context, family, closing.letter)
    await hold(context, 'closing', closing.id, version, () => ({ Letter: closing.letter }))
    mustNameAllWhoStay(letter, closing.stays)
    await context.db
      .updateTable('closing')
      .set({ letter, version: version + 1 })
      .where('id', '=', closing.id)
      .execute()
    await writeEntry(context, {
      kind: 'help-letter-written',
      title: 'The letter about the ending was written',
      people: await childrenOf(context, family),
      family,
      facts: { letter },
    })
    return { family }
  },
})

/** @throws KithError `conflict` where nothing is prepared, or the help ended already. */
export async function preparedClosing(context: Context, family: string): Promise<Closing> {
  const closing = await readClosing(context, family)
  if (!closing)
    throw new KithError(
      'conflict',
      'Talk the ending through with the family first. Begin on the page “End the help”.',
    )
  if (closing.closedOn)
    throw new KithError('conflict', 'The help ended today. The letter stays as it was sent.')
  return closing
}
