import type { Child } from '../../model/child.ts'
import { isDay } from '../../model/days.ts'
import type { Setting } from '../../model/setting.ts'
import type { RowOf } from '../../model/table.ts'
import { type ChildRule, childRule } from '../../rule.ts'

type Decision = RowOf<'PlacedAdoption'>

/** The decision was given up: its end has a date or a reason. */
const isGivenUp = (row: Decision) => row.given('DATE_PLACED_CEASED') || row.given('REASON_PLACED_CEASED')

/** Decisions beside those of last year's return. */
export const decisionsSinceLastYear = [
  childRule({
    code: '559',
    needs: ['last year'],
    fields: ['DATE_PLACED'],
    message:
      "The decision was made before this year, but last year's return does not have it. Correct the date.",
    find: (child, { start }) => {
      const known = child.last.PlacedAdoption.some((last) => isDay(last.DATE_PLACED))
      return known ? [] : child.rows.PlacedAdoption.filter((row) => row.DATE_PLACED < start)
    },
  }),
  beside(
    '560',
    "The decision has another date than in last year's return. Correct whichever is wrong.",
    (now, last) =>
      isDay(last.DATE_PLACED) && !last.given('DATE_PLACED_CEASED') && now.DATE_PLACED !== last.DATE_PLACED,
  ),
  beside(
    '561',
    'The decision was given up last year, so this one must be new. Correct DATE_PLACED.',
    (now, last) => isGivenUp(last) && now.DATE_PLACED === last.DATE_PLACED,
  ),
  beside(
    '584',
    'The decision was given up last year, and the new one is blank or not later. Correct DATE_PLACED.',
    (now, last) => isGivenUp(last) && !(now.DATE_PLACED > last.DATE_PLACED),
  ),
]

function beside(
  code: string,
  message: string,
  wrong: (now: Decision, last: Decision, setting: Setting) => boolean,
): ChildRule {
  return childRule({
    code,
    needs: ['last year'],
    fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
    message,
    find: (child: Child, setting) =>
      child.rows.PlacedAdoption.filter((now) =>
        child.last.PlacedAdoption.some((last) => wrong(now, last, setting)),
      ),
  })
}
