import type { GeneratedAlways } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { Entered } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    note: NoteTable
    note_person: NotePersonTable
  }
}

interface NoteTable extends Entered {
  kind: string
  family_id: string | null
  body: string
  happened_on: string
  superseded_by: string | null
  words: GeneratedAlways<string>
}

interface NotePersonTable extends OfCouncil {
  note_id: string
  person_id: string
}
