import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { LINE } from './kinds.ts'

interface NewPosting {
  spending: string
  /** Signed: a reversal is less than nothing. */
  pence: number
  entry: string
  reverses?: string
  why?: string
}

/** Writes money into the ledger of the budget. Nothing there is ever changed: what was wrong is reversed. */
export async function post({ db, actor, today }: Context, posting: NewPosting): Promise<void> {
  const { spending, pence, entry, reverses = null, why = '' } = posting
  const row = { id: newId(), spending_id: spending, pence, line: LINE, posted_on: today, reverses, why }
  await db
    .insertInto('spending_posting')
    .values({ ...row, author: actor.name, entry_id: entry })
    .execute()
}
