import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    ledger_entry: LedgerEntryTable
    ledger_link: LedgerLinkTable
    ledger_head: LedgerHeadTable
  }
}

interface LedgerEntryTable extends OfCouncil {
  id: string
  kind: string
  title: string
  body: Generated<string>
  happened_on: string
  written_at: Date
  account_id: string | null
  author: string
  basis: string | null
  family_id: string | null
  corrects: string | null
  /** Whom it is about, in the order of their ids. */
  about: string[]
  facts: unknown
}

interface LedgerLinkTable extends OfCouncil {
  person_id: string
  position: number
  entry_id: string
  hash: Buffer
}

interface LedgerHeadTable extends OfCouncil {
  person_id: string
  position: number
  hash: Buffer
}
