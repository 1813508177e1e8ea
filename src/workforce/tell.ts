import type { Context } from '../platform/operations/operation.ts'
import { writeEntry } from '../record/ledger/write.ts'

/** A ledger entry about somebody who works here: it stands in no child's chain. Returns its id. */
export const tell = (context: Context, kind: string, title: string, facts: Record<string, unknown>) =>
  writeEntry(context, { kind, title, people: [], facts })
