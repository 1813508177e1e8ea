import type { ColumnType, Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { ImportReport } from './run-import.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    import_run: ImportRunTable
    import_file: ImportFileTable
    import_aside: ImportAsideTable
  }
}

export interface ImportRunTable extends OfCouncil {
  id: string
  kind: 'ssda903' | 'cin'
  name: string
  began_at: Date
  ended_at: Date | null
  account_id: string | null
  author: string
  /** The return's year by its last March. */
  year: string | null
  children_done: Generated<number>
  /** How many children there are, where the file shows it before they are read. */
  children_of: number | null
  /** When it last went on; a run that has not for minutes was interrupted. */
  seen_at: Date
  /** The program that carries it out. */
  claimed_by: string | null
  report: ColumnType<ImportReport | null, string | null, string | null>
  problem: string | null
}

export interface ImportFileTable extends OfCouncil {
  run_id: string
  name: string
  content: Buffer
}

export interface ImportAsideTable extends OfCouncil {
  id: string
  run_id: string
  child: string | null
  list: string
  file: string
  line: number
  reason: string
  cells: Record<string, string>
  within: Record<string, string>
  /** The same row read again is not put aside twice. */
  same_as: string
  settled_at: Date | null
  settled_how: 'corrected' | 'let-go' | null
  settled_why: string | null
}
