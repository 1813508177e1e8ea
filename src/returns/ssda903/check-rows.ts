import type { Finding } from '../check/index.ts'
import { derive } from './derive.ts'
import { findingsOf } from './findings.ts'
import { TableBuilder } from './model/build.ts'
import { readIsoDay } from './model/days.ts'
import { Return } from './model/return.ts'
import { settingOf } from './model/setting.ts'
import type { Table } from './model/table.ts'
import { submittedColumns, type TableName } from './model/tables.ts'
import { Words } from './model/words.ts'
import type { Rule } from './rule.ts'
import { isDue } from './rulesets/due.ts'
import { rulesOf } from './rulesets/index.ts'
import { runRules } from './run.ts'

/** A child's rows as they are derived, list by list. */
export interface RowsOfChild {
  number: string
  rows: readonly { list: string; cells: Readonly<Record<string, string>> }[]
}

/** What the years before say of the same children; null where they are not known. */
export interface RowsBefore {
  last: readonly RowsOfChild[] | null
  /** Episodes of the years before last year. */
  earlier?: readonly RowsOfChild[] | null
}

/** Which rules are run: those that look at a child, or those that must see the whole return. */
export type Reach = 'child' | 'return'

/**
 * Checks rows that never were in a file. Rules that need what is not at hand (the list of homes, where postcodes lie, the
 * authority’s code) are not run. Rows of findings count from 0 within the child’s own rows of the list.
 */
export function checkRows(
  now: readonly RowsOfChild[],
  { last, earlier = null }: RowsBefore,
  { year, on }: { year: number; on: string },
  reach: Reach,
): Finding[] {
  const words = new Words()
  const own = loadRows(now, words)
  const tables = (rows: readonly RowsOfChild[] | null) =>
    rows && derive(loadRows(rows, words).tables, null, '')
  const whole = new Return(words, derive(own.tables, null, ''), tables(last), tables(earlier))
  const setting = settingOf(year, readIsoDay(on))
  const rules = runnable(year, reach, last !== null).filter(isDue(setting))
  const { findings } = findingsOf(whole, rules, runRules(whole, rules, setting), setting)
  return Array.from(findings, (finding) => ({
    ...finding,
    rows: finding.rows.map((found) => ({
      ...found,
      row: found.row - own.firstOf(found.table, finding.child!),
    })),
  }))
}

const known = new Map<string, Rule[]>()

function runnable(year: number, reach: Reach, hasLast: boolean): Rule[] {
  const key = `${year} ${reach} ${hasLast}`
  const rules =
    known.get(key) ??
    rulesOf(year)
      .filter(({ kind }) => (kind === 'return') === (reach === 'return'))
      .filter(({ needs = [] }) => needs.every((need) => need === 'last year' && hasLast))
  known.set(key, rules)
  return rules
}

/** The rows as columns, and where each child’s begin in every list. */
function loadRows(children: readonly RowsOfChild[], words: Words) {
  const builders = new Map<string, { builder: TableBuilder; columns: string[]; slots: number[] }>()
  const first = new Map<string, number>()
  const open = (list: TableName) => {
    const columns = submittedColumns(list)
    const builder = new TableBuilder(list, words, columns)
    const made = { builder, columns, slots: builder.slots(columns) }
    builders.set(list, made)
    return made
  }
  for (const { number, rows } of children)
    for (const { list, cells } of rows) {
      const { builder, columns, slots } = builders.get(list) ?? open(list as TableName)
      const key = `${list} ${number}`
      if (!first.has(key)) first.set(key, builder.length)
      builder.add(
        slots,
        columns.map((column) => cells[column] ?? ''),
        0,
      )
    }
  return {
    tables: [...builders.values()].map(({ builder }): Table => builder.done()),
    firstOf: (list: string, number: string) => first.get(`${list} ${number}`) ?? 0,
  }
}
