import type { DateRange, Entered, Versioned } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    warning_note: WarningNoteTable
  }
}

interface WarningNoteTable extends Entered, Versioned {
  person_id: string
  body: string
  review_on: string
  during: DateRange
}
