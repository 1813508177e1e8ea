import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    import_run: ImportRunTable
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
  children_done: Generated<number>
  report: unknown
  problem: string | null
}

export interface ImportAsideTable extends OfCouncil {
  id: string
  run_id: string
  child: string | null
  list: string
  file: string
  line: number
  reason: string
  cells: unknown
  /** The same row read again is not put aside twice. */
  same_as: string
  settled_at: Date | null
  settled_how: 'corrected' | 'let-go' | null
  settled_why: string | null
}
