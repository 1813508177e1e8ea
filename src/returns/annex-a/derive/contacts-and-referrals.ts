import { addMonths } from '../../../platform/time/day.ts'
import { firstOf, isNoFurtherAction, type Time } from '../../derive/cin-times.ts'
import type { DerivedRow } from '../../derive/row.ts'
import type { Known } from './known.ts'
import { SOURCES, written, YES_NO } from './ofsted-codes.ts'
import { rowOf, workerOn } from './row-of.ts'
import { type Window, within } from './window.ts'

/** List 1: every conversation about a child, whatever came of it. */
export function contacts(child: Known, window: Window): DerivedRow[] {
  return child.referrals
    .filter(({ referralDate }) => within(referralDate, window.six, window))
    .map(({ referralDate, source, entry }) =>
      rowOf(
        1,
        child,
        window,
        { 'Date of Contact': referralDate, 'Contact Source': written(SOURCES, source) },
        { says: `A conversation on ${referralDate}`, entry },
      ),
    )
}

/** List 3: every time in need that began, with or without help that followed. */
export function referrals(child: Known, times: readonly Time[], window: Window): DerivedRow[] {
  return times
    .filter((time) => within(firstOf(time), window.six, window))
    .map((time) => {
      const day = firstOf(time)
      const before = times.filter((other) => firstOf(other) < day && firstOf(other) >= addMonths(day, -12))
      const cells = {
        'Date of referral': day,
        'Referral Source': written(SOURCES, time.values.source),
        'Referral NFA?': YES_NO(isNoFurtherAction(time)),
        'Number of Referrals in Last 12 Months': before.length,
        ...workerOn(child, day),
      }
      const { referred_on, source } = time.because
      return rowOf(3, child, window, cells, time.from, {
        ...(referred_on && { 'Date of referral': referred_on }),
        ...(source && { 'Referral Source': source }),
      })
    })
}
