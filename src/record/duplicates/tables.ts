import type { OfCouncil } from '../../platform/database/tables.ts'
import type { Entered } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    merge: MergeTable
    not_duplicate: NotDuplicateTable
  }
}

interface MergeTable extends Entered {
  kept_id: string
  merged_id: string
  reason: string
  decided_at: Date
  undone_at: Date | null
}

interface NotDuplicateTable extends OfCouncil {
  one_id: string
  other_id: string
  reason: string
  entry_id: string
}
