import type { Database } from '../../platform/database/open.ts'
import { makeAnnexA } from '../annex-a/derive/make.ts'
import { makeDaily } from '../dfe-api/make.ts'
import { makeDataset } from '../ssd/make.ts'
import type { MadeKind } from './tables.ts'

/** What a maker is given: it leaves files in the folder and returns what the page shows of them. */
export interface Making {
  database: Database
  authority: string
  folder: string
  on: string
  since: string | null
  now: Date
  /** So many children of so many were looked at. */
  tell(done: number, of: number): void
  /** This child’s record is in the files. */
  seen(person: string): void
}

export const MAKERS: Record<MadeKind, (making: Making) => Promise<object>> = {
  'annex-a': makeAnnexA,
  dataset: makeDataset,
  daily: makeDaily,
}
