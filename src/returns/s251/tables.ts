import type { OfCouncil } from '../../platform/database/tables.ts'
import type { AmountKind } from './lines.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    outturn_figure: OutturnFigureTable
  }
}

interface OutturnFigureTable extends OfCouncil {
  id: string
  /** The last March of the financial year. */
  year: string
  line: string
  kind: AmountKind
  /** PostgreSQL gives a bigint as text. */
  pence: string | number
  /** 1 for the first, then one more for each correction. */
  number: number
  came_by: 'form' | 'file'
  why: string
  author: string
  written_at: Date
  entry_id: string
}
