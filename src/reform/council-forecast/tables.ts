import type { ColumnType, Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { PackedHistory } from './packed.ts'
import type { Forecast } from './shown.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    council_forecast: CouncilForecastTable
  }
}

export interface CouncilForecastTable extends OfCouncil {
  id: string
  source: 'record' | 'files'
  years: number
  resamples: number
  asked_at: Date
  account_id: string | null
  author: string
  claimed_by: string | null
  seen_at: Date
  /** Resamples made so far. */
  done: Generated<number>
  ended_at: Date | null
  stays: ColumnType<PackedHistory | null, string | null, string | null>
  result: ColumnType<Forecast | null, string | null, string | null>
  problem: string | null
}
