import type { Entered } from '../../row.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    childhood_opening: ChildhoodOpeningTable
  }
}

interface ChildhoodOpeningTable extends Entered {
  person_id: string
  account_id: string
  reason: string
  ends_at: Date
}
