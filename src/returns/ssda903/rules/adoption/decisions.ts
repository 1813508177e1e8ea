import { REASON_PLACED_CEASED } from '../../codes/lists.ts'
import type { Child } from '../../model/child.ts'
import { sortBy } from '../../model/child.ts'
import { isDay } from '../../model/days.ts'
import type { RowOf } from '../../model/table.ts'
import { childRule, rowRule } from '../../rule.ts'
import { codeRule, dateRule } from '../families.ts'
import { isShortBreak, latest, withPrevious } from '../words.ts'

/** Decisions that a child should be placed for adoption, and those that were given up. */
export const decisions = [
  dateRule('115', 'PlacedAdoption', 'DATE_PLACED', 'may be blank'),
  dateRule('116', 'PlacedAdoption', 'DATE_PLACED_CEASED', 'may be blank'),
  rowRule({
    code: '119',
    table: 'PlacedAdoption',
    fields: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    message: 'Only one of the date and the reason of giving up the decision is there. Give both or neither.',
    wrong: (row) => row.given('DATE_PLACED_CEASED') !== row.given('REASON_PLACED_CEASED'),
  }),
  codeRule('120', 'PlacedAdoption', 'REASON_PLACED_CEASED', REASON_PLACED_CEASED, 'may be blank'),
  childRule({
    code: '117',
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'DEC', 'REC', 'DECOM'],
    message: 'The decision is dated after the end of the year or of care. Correct the dates.',
    find: ({ rows, byStart }, { end }) => {
      const last = latest(
        byStart.filter(({ REC }) => REC !== 'X1'),
        ({ DECOM }) => DECOM,
      )
      if (!last) return []
      const late = (day: number) => day > end || day > last.DEC
      return rows.PlacedAdoption.filter(
        (row) => late(row.DATE_PLACED) || late(row.DATE_PLACED_CEASED),
      ).flatMap((row) => [row, last])
    },
  }),
  childRule({
    code: '118',
    fields: ['DATE_PLACED_CEASED', 'DECOM', 'LS'],
    message: 'The decision was given up before the year or before care began. Correct DATE_PLACED_CEASED.',
    find: ({ rows, byStart }, { start }) => {
      const first = byStart.find((episode) => !isShortBreak(episode))
      if (!first) return []
      return rows.PlacedAdoption.filter(
        ({ DATE_PLACED_CEASED: day }) => day < start || day < first.DECOM,
      ).flatMap((row) => [row, first])
    },
  }),
  childRule({
    code: '184',
    fields: ['DATE_PLACED', 'DOB'],
    message:
      'The decision is dated before the child is born, or the date of birth is not known. Correct one of them.',
    find: (child) => {
      const born = (row: RowOf<'PlacedAdoption'>) =>
        row.given('DOB') ? row.DOB : (child.header?.DOB ?? Number.NaN)
      return child.rows.PlacedAdoption.filter(
        (row) => isDay(row.DATE_PLACED) && !(row.DATE_PLACED >= born(row)),
      )
    },
  }),
  rowRule({
    code: '522',
    table: 'PlacedAdoption',
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
    message: 'The decision was given up before it was made. Correct the dates.',
    wrong: (row) => row.DATE_PLACED_CEASED < row.DATE_PLACED,
  }),
  rowRule({
    code: '563',
    table: 'PlacedAdoption',
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    message: 'The decision was given up, but its own date is blank. Give DATE_PLACED.',
    wrong: (row) =>
      row.given('DATE_PLACED_CEASED') && row.given('REASON_PLACED_CEASED') && !row.given('DATE_PLACED'),
  }),
  childRule({
    code: '579',
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
    message: 'A new decision is dated before the one before it was given up. Correct the dates.',
    find: (child) =>
      inOrder(child)
        .filter(
          ([row, before]) =>
            before && (!isDay(before.DATE_PLACED_CEASED) || row.DATE_PLACED < before.DATE_PLACED_CEASED),
        )
        .map(([row]) => row),
  }),
  childRule({
    code: '583',
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
    message: 'An earlier decision is not given up although a later one exists. Give DATE_PLACED_CEASED.',
    find: (child) =>
      inOrder(child).flatMap(([, before]) => (before && !before.given('DATE_PLACED_CEASED') ? [before] : [])),
  }),
]

/** Each decision with the one before it; those without a date come last. */
function inOrder(child: Child) {
  const decisions = child.rows.PlacedAdoption
  const undated = decisions.filter((row) => !isDay(row.DATE_PLACED))
  return [...withPrevious([...sortBy(decisions, (row) => row.DATE_PLACED), ...undated])]
}
