import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { NonProfit } from './legal-forms.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    practice: PracticeTable
  }
}

interface PracticeTable extends OfCouncil {
  id: string
  version: Generated<number>
  neighbourhood_id: string
  account_id: string
  director: string
  provider: string
  legal_form: NonProfit
  registration: string
  checked_how: string
  checked_on: string
  /** Pence a year. PostgreSQL gives it as text. */
  budget_pence: string | number
  during: string
  decided_by: string
  why: string
  ended_why: string | null
  entry_id: string
}
