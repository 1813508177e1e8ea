import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { Entered } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    document: DocumentTable
    document_person: DocumentPersonTable
  }
}

interface DocumentTable extends Entered {
  name: string
  type: string
  size: number
  sha256: Buffer
  content: Buffer
  about: Generated<string>
  family_id: string | null
  withdrawn_entry_id: string | null
}

interface DocumentPersonTable extends OfCouncil {
  document_id: string
  person_id: string
}
