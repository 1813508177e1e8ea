/** An error stops the return from being accepted; a query must be looked at and may be right. */
export type Severity = 'error' | 'query'

/** What a reader of the report needs to know about a rule. */
export type RuleInfo = {
  code: string
  severity: Severity
  /** One plain sentence: what is wrong and what to do. */
  message: string
  /** Where the rule comes from: the department's guidance, or our own check of the files. */
  source: string
}

/** One row a finding points at. `row` counts data rows from 0 within its table. */
export type FoundRow = {
  table: string
  row: number
  file: string | null
  /** Line in the file, counted from 1; null when the row did not come from a file. */
  line: number | null
  /** The values the rule looked at, as they were written. */
  values: Record<string, string>
}

/** One rule that does not hold for one child, with every row concerned; `child` is null for the whole return. */
export type Finding = { rule: RuleInfo; child: string | null; rows: FoundRow[] }

/** Something about the file itself: `stop` when nothing could be read, `note` when the rest went on. */
export type Trouble = {
  kind: 'stop' | 'note'
  file: string
  line: number | null
  column: number | null
  message: string
}

export type RuleCount = { rule: RuleInfo; children: number; rows: number }

/** The outcome of checking one return. `findings` can be walked more than once, child by child. */
export type Report = {
  about: { return: string; ruleset: string; children: number; rows: number; rulesRun: number }
  troubles: Trouble[]
  /** Rules that need something not given (last year's return, the provider list), with the reason. */
  notRun: { code: string; why: string }[]
  findings: Iterable<Finding>
  /** Counts in order of code, where the checker has them at hand; otherwise they are counted from the findings. */
  byRule?: RuleCount[]
}

/** What the command line hands to the checker of any return. Paths are files or folders. */
export type CheckRequest = {
  input: string
  last?: string
  /** Returns of the years before last year’s, for what rules ask about the whole time in care. */
  earlier?: readonly string[]
  /** The return as things stood on this day of a year that is not over: YYYY-MM-DD. */
  on?: string
  ruleset?: string
  providers?: string
  postcodes?: string
  la?: string
  /** Called now and then with a short sentence about what is being done. */
  progress?: (doing: string) => void
}

/** The answer to one unit case: rows found, by table. `wholeReturn` marks a finding without rows. */
export type CaseAnswer = { id: string; code: string; found: Record<string, number[]>; wholeReturn?: boolean }
