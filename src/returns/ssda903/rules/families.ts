import { isDay, isPartialDay } from '../model/days.ts'
import type { Setting } from '../model/setting.ts'
import type { RowOf } from '../model/table.ts'
import type { ColumnOf, TableName } from '../model/tables.ts'
import { type RowRule, rowRule } from '../rule.ts'

/** Whether a blank cell breaks the rule too. */
type Blank = 'may be blank' | 'must be filled'

type Codes = ReadonlySet<string>

/** A rule that a cell holds one of the codes of its list; the list may depend on the year. */
export function codeRule<T extends TableName>(
  code: string,
  table: T,
  field: ColumnOf<T>,
  codes: Codes | ((setting: Setting) => Codes),
  blank: Blank,
): RowRule {
  const listOf = typeof codes === 'function' ? codes : () => codes
  const empty = blank === 'must be filled' ? 'blank or ' : ''
  return rowRule({
    code,
    table,
    fields: [field],
    message: (setting) =>
      `${field} is ${empty}not a code of its list. Use one of: ${[...listOf(setting)].sort().join(', ')}.`,
    wrong: (row, setting) =>
      row.given(field) ? !listOf(setting).has(row.text(field)) : blank === 'must be filled',
  })
}

/** A rule that a cell holds a real date; parts of it may be ZZ only where that is said. */
export function dateRule<T extends TableName>(
  code: string,
  table: T,
  field: ColumnOf<T>,
  blank: Blank,
  parts: 'all known' | 'may be ZZ' = 'all known',
): RowRule {
  const isDate = (row: RowOf<T>) =>
    isDay(dayIn(row, field)) || (parts === 'may be ZZ' && isPartialDay(row.text(field)))
  return rowRule({
    code,
    table,
    fields: [field],
    message: `${field} is ${blank === 'must be filled' ? 'blank or ' : ''}not a date. Write a real date as DD/MM/YYYY.`,
    wrong: (row) => (row.given(field) ? !isDate(row) : blank === 'must be filled'),
  })
}

/** The day in a date column whose name is only known when the rule runs. */
function dayIn<T extends TableName>(row: RowOf<T>, field: ColumnOf<T>): number {
  return (row as unknown as Record<string, number>)[field]!
}

/** True where any of the columns is filled. */
export function anyGiven<T extends TableName>(row: RowOf<T>, fields: readonly ColumnOf<T>[]): boolean {
  return fields.some((field) => row.given(field))
}

/** True where every one of the columns is filled. */
export function allGiven<T extends TableName>(row: RowOf<T>, fields: readonly ColumnOf<T>[]): boolean {
  return fields.every((field) => row.given(field))
}
