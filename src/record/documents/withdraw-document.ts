import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'

/** Takes a document out of use, such as one that was put with the wrong child. It is not erased; it can no longer be opened. */
export const withdrawDocument = operation({
  name: 'withdraw-document',
  inWords: 'Took a document back',
  summary: 'Take a document out of use, with the reason. It is kept, and can no longer be opened.',
  input: z.object({ document: field.id(), why: field.text('Say why it is taken out of use', 500) }),
  may: may('write', subject.document()),
  async run({ document, why }, context) {
    const row = await holdInUse(context, document)
    const entry = await writeEntry(context, {
      kind: 'document-withdrawn',
      title: `Document taken out of use: ${row.about}`,
      body: why,
      people: row.people,
      family: row.family_id,
      corrects: row.entry_id,
    })
    await context.db
      .updateTable('document')
      .set({ withdrawn_entry_id: entry })
      .where('id', '=', document)
      .execute()
    return { document, people: row.people }
  },
})

async function holdInUse({ db }: Context, document: string) {
  const row = await db
    .selectFrom('document')
    .select(['about', 'family_id', 'entry_id', 'withdrawn_entry_id'])
    .where('id', '=', document)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (row.withdrawn_entry_id)
    throw new KithError('conflict', 'This document has been taken out of use already. Nothing was changed.')
  const about = await db
    .selectFrom('document_person')
    .select('person_id')
    .where('document_id', '=', document)
    .execute()
  return { ...row, people: about.map((one) => one.person_id) }
}
