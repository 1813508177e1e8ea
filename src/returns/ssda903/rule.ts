import type { Severity } from '../check/index.ts'
import type { Child } from './model/child.ts'
import type { Return } from './model/return.ts'
import type { Setting } from './model/setting.ts'
import type { Row, RowOf } from './model/table.ts'
import type { ColumnOf, TableName } from './model/tables.ts'

/** Something a rule cannot do without; where it is not given, the report says that the rule was not run. */
export type Need = 'last year' | 'providers' | 'postcodes' | 'authority'

type About = {
  /** The department's number of the rule. */
  code: string
  /** What is wrong and what to do, in plain words; those of some rules depend on the year. */
  message: string | ((setting: Setting) => string)
  /** A query may turn out to be right; everything else is an error. */
  severity?: Severity
  source?: string
  needs?: Need[]
}

/** A rule that looks at one row at a time. */
export type RowRule = About & {
  kind: 'row'
  table: TableName
  fields: readonly string[]
  wrong: (row: never, setting: Setting) => boolean
}

/** A rule that looks at everything about one child, and gives the rows that are wrong. */
export type ChildRule = About & {
  kind: 'child'
  fields: readonly string[]
  find: (child: Child, setting: Setting) => readonly Row[]
}

/** A rule that must see the whole return at once. */
export type ReturnRule = About & {
  kind: 'return'
  fields: readonly string[]
  find: (whole: Return, setting: Setting) => readonly Row[]
}

export type Rule = RowRule | ChildRule | ReturnRule

export function rowRule<T extends TableName>(
  rule: About & {
    table: T
    fields: readonly ColumnOf<T>[]
    wrong: (row: RowOf<T>, setting: Setting) => boolean
  },
): RowRule {
  return { kind: 'row', ...rule }
}

export function childRule(rule: Omit<ChildRule, 'kind'>): ChildRule {
  return { kind: 'child', ...rule }
}

export function returnRule(rule: Omit<ReturnRule, 'kind'>): ReturnRule {
  return { kind: 'return', ...rule }
}
