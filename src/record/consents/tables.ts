import type { Entered } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    consent: ConsentTable
  }
}

interface ConsentTable extends Entered {
  person_id: string
  about: 'therapy' | 'childhood'
  sealed_entry_id: string | null
  words: string
  given_at: Date
  withdrawn_at: Date | null
}
