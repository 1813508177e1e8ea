import type { ColumnType } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { Progress } from '../programme/programme.ts'
import type { MoneyKind, MoneyLine } from './money-lines.ts'
import type { Report } from './report.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    reform_progress: ReformProgressTable
    reform_voice: ReformVoiceTable
    reform_money: ReformMoneyTable
    reform_report: ReformReportTable
  }
}

interface Written extends OfCouncil {
  id: string
  account_id: string | null
  author: string
  written_at: Date
}

export interface ReformProgressTable extends Written {
  ask: string
  happened_on: string
  state: Progress['status']
  words: string
  evidence: string | null
  /** The row that this one puts right. */
  corrects: string | null
}

export interface ReformVoiceTable extends Written {
  period: string
  who: string
  words: string
  taken_back_at: Date | null
}

export interface ReformMoneyTable extends Written {
  line: MoneyLine
  quarter: string
  kind: MoneyKind
  pounds: number
  /** The section 251 line that it was taken from. */
  from_line: string | null
  note: string | null
}

export interface ReformReportTable extends OfCouncil {
  id: string
  period: string
  content: ColumnType<Report, string, never>
  account_id: string | null
  author: string
  published_at: Date
}
