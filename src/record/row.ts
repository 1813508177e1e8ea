import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'

/** A row with an id and the ledger entry that made it. */
export interface Entered extends OfCouncil {
  id: string
  entry_id: string
}

/** Each change adds one: a stale write is refused. */
export interface Versioned {
  version: Generated<number>
}

/** PostgreSQL's daterange, `[2026-01-01,)`; see platform/time/period.ts. */
export type DateRange = string
