import type { OfCouncil } from '../../platform/database/tables.ts'
import type { SettingName } from './settings.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    policy_version: PolicyVersionTable
  }
}

interface PolicyVersionTable extends OfCouncil {
  id: string
  setting: SettingName
  /** JSON: a number, or a list of words. */
  value: string
  from_day: string
  decided_by: string
  why: string
  author: string
  written_at: Date
  entry_id: string
}
