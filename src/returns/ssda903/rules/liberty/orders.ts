import type { Child } from '../../model/child.ts'
import { isDay } from '../../model/days.ts'
import { type ChildRule, childRule, rowRule } from '../../rule.ts'
import { pairs } from '../adoption/adopted.ts'
import { dateRule } from '../families.ts'
import { outlivesCare, overlapping } from '../missing/spells.ts'

/** Orders that deprive a child of liberty, asked since 2026 to 2027. */
export const libertyRules = [
  dateRule('700', 'DoLo', 'DOLO_START', 'must be filled'),
  dateRule('701', 'DoLo', 'DOLO_END', 'may be blank'),
  rowRule({
    code: '702',
    table: 'DoLo',
    fields: ['DOLO_START', 'DOLO_END'],
    message: 'The order ends on or before the day it begins. Correct the dates.',
    wrong: (row) => row.DOLO_END <= row.DOLO_START,
  }),
  rowRule({
    code: '703',
    table: 'DoLo',
    fields: ['DOLO_START'],
    message: 'The order begins after the end of the year. Correct the date, or leave it for next year.',
    wrong: (row, { end }) => row.DOLO_START > end,
  }),
  rowRule({
    code: '704',
    table: 'DoLo',
    fields: ['DOLO_END'],
    message: 'The order ends outside the year. Correct the date.',
    wrong: (row, { start, end }) => row.DOLO_END < start || row.DOLO_END > end,
  }),
  childRule({
    code: '705',
    fields: ['DOLO_START', 'DOLO_END'],
    message: 'The order begins before the one before it ended. Correct the dates of both.',
    find: ({ rows }) => overlapping(rows.DoLo, (row) => ({ start: row.DOLO_START, end: row.DOLO_END })),
  }),
  childRule({
    code: '706',
    needs: ['last year'],
    fields: ['DOLO_START'],
    message: 'An order open at the end of last year is not in this return. Add it, or correct DOLO_START.',
    find: ({ rows, last }) => {
      const lost = last.DoLo.some(
        (before) =>
          isDay(before.DOLO_START) &&
          !isDay(before.DOLO_END) &&
          !rows.DoLo.some((row) => row.DOLO_START === before.DOLO_START),
      )
      if (!lost) return []
      return rows.DoLo.length > 0 ? rows.DoLo : rows.Header
    },
  }),
  childRule({
    code: '707',
    fields: ['DOLO_START', 'DOLO_END', 'DECOM', 'DEC'],
    message:
      'The order ends when the child is not in care, or goes on though care ended. Correct DOLO_END or the episodes.',
    find: (child) => child.rows.DoLo.filter((row) => outlivesCare(child, row.DOLO_START, row.DOLO_END)),
  }),
  rowRule({
    code: '708',
    table: 'DoLo',
    fields: ['DOB', 'DOLO_START'],
    message: 'The order begins on or before the day of birth. Correct one of the dates.',
    wrong: (row) => row.DOLO_START <= row.DOB,
  }),
  duringHome(
    '709',
    (place) => !['K2', 'Z12', 'Z13'].includes(place),
    'The order runs while the child lives in a home other than K2, Z12 or Z13.',
  ),
  duringHome(
    '710',
    (place) => ['K1', 'P1', 'R5', 'K3'].includes(place),
    'The order runs while the child lives in K1, P1, R5 or K3, which such an order is not for.',
  ),
]

/** A rule that an order does not overlap a home of some kind. */
function duringHome(code: string, wrongPlace: (place: string) => boolean, what: string): ChildRule {
  return childRule({
    code,
    fields: ['DOLO_START', 'DOLO_END', 'PLACE'],
    message: `${what} Correct PLACE or the dates of the order.`,
    find: ({ rows, episodes }: Child) =>
      pairs(
        rows.DoLo,
        episodes,
        (order, home) =>
          wrongPlace(home.PLACE) &&
          order.DOLO_END >= home.DECOM &&
          (order.DOLO_START <= home.DEC || (isDay(order.DOLO_START) && !isDay(home.DEC))),
      ),
  })
}
