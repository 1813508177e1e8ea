import type { ColumnType } from 'kysely'
import type { OfCouncil } from '../../platform/database/tables.ts'
import type { Severity } from '../check/index.ts'
import type { Summary } from './summary.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    return_check: ReturnCheckTable
    return_check_file: ReturnCheckFileTable
    return_check_findings: ReturnCheckFindingsTable
  }
}

export type CheckedKind = 'ssda903' | 'cin' | 'annex-a'

/** What somebody asked for beside the files. */
export type Asked = { ruleset?: string; la?: string }

interface ReturnCheckTable extends OfCouncil {
  id: string
  account_id: string
  kind: CheckedKind
  name: string
  asked: ColumnType<Asked, string, never>
  began_at: Date
  /** When it last went on; one that has not for minutes was interrupted. */
  seen_at: Date
  /** The program that carries it out. */
  claimed_by: string | null
  /** A few words about what is being done. */
  doing: string
  ended_at: Date | null
  report: ColumnType<Summary | null, string | null, string | null>
  problem: string | null
}

/** The parts that are handed in, and those that come out. */
export type Part = 'this' | 'last' | 'providers' | 'postcodes' | 'report.csv' | 'report.json' | 'lists'

interface ReturnCheckFileTable extends OfCouncil {
  check_id: string
  part: Part
  name: string
  content: Buffer
}

/** Findings that follow one another in the return. */
interface ReturnCheckFindingsTable extends OfCouncil {
  check_id: string
  /** The place of the first in the return. */
  place: number
  codes: string[]
  severities: Severity[]
  children: string[]
  /** The findings as they are shown, as JSON, gzipped. */
  packed: Buffer
}
