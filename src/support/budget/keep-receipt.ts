import { z } from 'zod'
import { childrenOf } from '../../family-help/index.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { addDocument } from '../../record/documents/add-document.ts'
import { holdSpending } from './hold-spending.ts'

/** A receipt, kept among the family's documents. */
export const keepReceipt = operation({
  name: 'keep-receipt',
  inWords: 'Kept a receipt',
  summary: 'Keep a receipt of money that was spent, as a document of the family; its content as base64.',
  input: z.object({
    family: field.id(),
    spending: field.id(),
    name: addDocument.input.shape.name,
    content: addDocument.input.shape.content,
  }),
  may: may('spend', subject.family()),
  async run({ family, spending, ...file }, context) {
    const { what } = await holdSpending(context, family, spending)
    const people = await childrenOf(context, family)
    const about = `Receipt: ${what}`.slice(0, 200)
    const { document } = await addDocument.run({ people, family, about, ...file }, context)
    await context.db
      .insertInto('spending_receipt')
      .values({ document_id: document, spending_id: spending })
      .execute()
    return { family, spending, document }
  },
})
