import type { ColumnType } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { Outcome } from './outcome.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    reform_scenario_version: ScenarioVersionTable
  }
}

export interface ScenarioVersionTable extends OfCouncil {
  scenario_id: string
  version: number
  name: string
  note: string
  /** What differs from the review's own settings, as a link has it. */
  switches: ColumnType<Record<string, string>, string, never>
  /** What it came to when it was saved. */
  result: ColumnType<Outcome, string, never>
  retired: boolean
  saved_at: Date
  account_id: string | null
  author: string
}
