import type { ColumnType, Generated } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    return_made: ReturnMadeTable
    return_made_file: ReturnMadeFileTable
    return_made_child: ReturnMadeChildTable
  }
}

/** What is made from the record while nobody waits. */
export const MADE = {
  'annex-a': 'Annex A',
  dataset: 'Safeguarding dataset',
  daily: 'Daily collection',
} as const
export type MadeKind = keyof typeof MADE

interface ReturnMadeTable extends OfCouncil {
  id: string
  kind: MadeKind
  on_day: string
  /** Of the daily collection: only what changed since this day. */
  since: string | null
  asked_at: Date
  author: string
  /** The program that makes it. */
  claimed_by: string | null
  seen_at: Date
  /** Children looked at, of so many. */
  done: Generated<number>
  of: Generated<number | null>
  ended_at: Generated<Date | null>
  /** What its page shows: counts, and the first of what is in it. */
  summary: ColumnType<unknown, string | null | undefined, string | null>
  problem: Generated<string | null>
}

interface ReturnMadeFileTable extends OfCouncil {
  made_id: string
  name: string
  /** The piece, from 0. */
  at: number
  /** Pieces one after the other are the file, gzipped. */
  content: Buffer
}

interface ReturnMadeChildTable extends OfCouncil {
  made_id: string
  person_id: string
}
