import type { Context } from '../platform/operations/operation.ts'
import { writeEntry } from '../record/ledger/write.ts'

/** A ledger entry about a place: it stands in nobody's chain. Returns its id. */
export const tell = (context: Context, kind: string, title: string, facts: Record<string, unknown>) =>
  writeEntry(context, { kind, title, people: [], facts })
