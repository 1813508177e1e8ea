import type { OfCouncil } from '../../platform/database/tables.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    sealed_entry: SealedEntryTable
  }
}

/** What of a therapist's notes stays between them and the person. */
interface SealedEntryTable extends OfCouncil {
  entry_id: string
  person_id: string
  account_id: string | null
}
