import type { Child } from '../../model/child.ts'
import { birthday, type Day, dayOf, isDay } from '../../model/days.ts'
import type { Setting } from '../../model/setting.ts'
import type { Row, RowOf } from '../../model/table.ts'
import { childRule, rowRule } from '../../rule.ts'

/** Unaccompanied children seeking asylum, and the day on which that ceased (DUC). */
export const unaccompaniedRules = [
  rowRule({
    code: '104',
    table: 'UASC',
    fields: ['DUC'],
    message:
      'DUC is not a date, or is before the year. Write a real date on or after 1 April, or leave it blank.',
    wrong: (row, { start }) => row.given('DUC') && !(row.DUC >= start),
  }),
  childRule({
    code: '303',
    fields: ['DUC', 'UASC'],
    message: 'DUC is given for a child not marked as unaccompanied. Write UASC 1, or take DUC out.',
    find: (child) => {
      const header = child.rows.Header.filter((row) => row.UASC !== '1')
      const uasc = child.rows.UASC.filter((row) => row.given('DUC'))
      return header.length > 0 && uasc.length > 0 ? [...header, ...uasc] : []
    },
  }),
  rowRule({
    code: '304',
    table: 'UASC',
    fields: ['DUC', 'DOB'],
    message:
      'DUC is after the 18th birthday, on which it ceases at the latest. Correct DUC or the date of birth.',
    wrong: (row) => row.DUC > birthday(row.DOB, 18),
  }),
  childRule({
    code: '205A',
    needs: ['last year'],
    fields: ['DUC', 'UASC'],
    message:
      'The child was unaccompanied last year and is not now, but DUC does not say when that ceased. Correct DUC or UASC.',
    find: (child, setting) => {
      if (!isUasc(child, 'last') || isUasc(child, 'now')) return []
      const ceased = child.last.UASC.some((row) => isInYearBefore(row.DUC, setting))
      return child.rows.UASC.some((row) => row.given('DUC')) || !ceased ? bothRows(child) : []
    },
  }),
  childRule({
    code: '205B',
    needs: ['last year'],
    fields: ['DUC', 'UASC'],
    message:
      'The child was unaccompanied in both years, but DUC does not fit with that. Correct DUC in one of them.',
    find: (child, setting) => {
      if (!isUasc(child, 'last') || !isUasc(child, 'now')) return []
      return child.rows.UASC.some((row) => doesNotGoOn(row, child.last.UASC, setting)) ? bothRows(child) : []
    },
  }),
  childRule({
    code: '205C',
    needs: ['last year'],
    fields: ['DUC', 'UASC'],
    message:
      'The child is not marked as unaccompanied in either year, but DUC is given. Take it out, or correct UASC.',
    find: (child, { format }) => {
      if (format === 'csv' || isUasc(child, 'last') || isUasc(child, 'now')) return []
      return [...child.rows.UASC, ...child.last.UASC].some((row) => row.given('DUC')) ? bothRows(child) : []
    },
  }),
  childRule({
    code: '205D',
    needs: ['last year'],
    fields: ['UASC'],
    message: 'The child is unaccompanied this year but was not last year. Correct UASC in one of them.',
    find: (child) => {
      const known = child.last.Header.length + child.last.UASC.length > 0
      if (!known || !isUasc(child, 'now') || isUasc(child, 'last')) return []
      return child.rows.Header.length > 0 ? child.rows.Header : child.rows.UASC
    },
  }),
]

/** Marked on the header; where a return has no header for the child, DUC stands for the mark. */
function isUasc(child: Child, year: 'now' | 'last'): boolean {
  const rows = year === 'now' ? child.rows : child.last
  if (rows.Header.length > 0) return rows.Header.some((row) => row.UASC === '1')
  return rows.UASC.some((row) => row.given('DUC'))
}

/** Last year's DUC should be the 18th birthday; a new one should lie in this year. */
function doesNotGoOn(now: RowOf<'UASC'>, before: readonly RowOf<'UASC'>[], { start, end }: Setting): boolean {
  return before.some((last) => {
    const outside = isDay(now.DUC) && (now.DUC < start || now.DUC > end)
    return last.DUC !== birthday(last.DOB, 18) || (outside && now.DUC !== last.DUC)
  })
}

function isInYearBefore(day: Day, { start }: Setting): boolean {
  const year = new Date(start * 86_400_000).getUTCFullYear()
  return day >= dayOf(year - 1, 4, 1) && day < dayOf(year, 4, 1)
}

const bothRows = (child: Child): Row[] => [...child.rows.UASC, ...child.rows.Header]
