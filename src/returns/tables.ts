import type { ColumnType, Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'
import type { Kind } from './derive/asked.ts'
import type { ChildFinding } from './derive/check-children.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    return_view: ReturnViewTable
    return_child: ReturnChildTable
    return_version: ReturnVersionTable
    return_version_child: ReturnVersionChildTable
    quality_owner: QualityOwnerTable
    quality_note: QualityNoteTable
  }
}

export interface ReturnViewTable extends OfCouncil {
  id: string
  kind: Kind
  /** The year in which the collection ends. */
  year: number
  on_day: string
  /** Kept fresh as people work. */
  standing: boolean
  asked_at: Date
  author: string
  claimed_by: string | null
  seen_at: Date
  /** The day on which every child was last looked at. */
  swept_on: string | null
  sweep_wanted: Generated<boolean>
  done: Generated<number>
  of: number | null
  /** The newest ledger entry that it knows of. */
  last_entry: string | null
  /** What the rules found of the return as a whole, as JSON. */
  whole: Generated<string>
  /** Somebody wants it kept as a version. */
  keep_author: string | null
  keep_account: string | null
  keep_note: string | null
  problem: string | null
}

export interface ReturnChildTable extends OfCouncil {
  view_id: string
  person_id: string
  number: string
  /** Rows by list. */
  counts: ColumnType<Record<string, number>, string, string>
  findings: ColumnType<ChildFinding[], string, string>
}

export interface ReturnVersionTable extends OfCouncil {
  id: string
  kind: Kind
  year: number
  on_day: string
  kept_at: Date
  account_id: string | null
  author: string
  note: string
  ruleset: string
  children: number
  /** Rows by list, as JSON. */
  counts: string
  /** What the rules found, by code, as JSON. */
  found: string
  hash: string
}

export interface ReturnVersionChildTable extends OfCouncil {
  version_id: string
  number: string
  person_id: string
  /** The rows as JSON, in their order, as they were hashed. */
  content: string
}

interface QualityOwnerTable extends OfCouncil {
  person_id: string
  worker_id: string
  chosen_at: Date
  chosen_by: string
}

interface QualityNoteTable extends OfCouncil {
  id: string
  kind: Kind
  year: number
  person_id: string
  code: string
  question: Generated<string>
  asked_at: Date | null
  asked_by: Generated<string>
  how: 'corrected' | 'explained' | null
  answer: Generated<string>
  answered_at: Date | null
  answered_by: Generated<string>
  entry_id: string | null
}
