import type { Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { DateRange, Entered } from '../row.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    restriction: RestrictionTable
    access_grant: AccessGrantTable
    access_log: AccessLogTable
    access_log_person: AccessLogPersonTable
  }
}

interface RestrictionTable extends Entered {
  person_id: string
  reason: string
  accounts: string[]
  during: DateRange
}

export interface AccessGrantTable extends OfCouncil {
  id: string
  account_id: string
  person_id: string
  kind: 'purpose' | 'break-glass'
  purpose: string
  reason: Generated<string>
  given_at: Date
  ends_at: Date
  looked_into_at: Date | null
  looked_into_by: string | null
}

interface AccessLogTable extends OfCouncil {
  id: string
  looked_at: Date
  account_id: string | null
  looker: string
  route: string
  rule: string
  purpose: string
  refused: Generated<boolean>
}

interface AccessLogPersonTable extends OfCouncil {
  log_id: string
  person_id: string
}
