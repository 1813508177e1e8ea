import { careEpisode } from '../../../care/index.ts'
import { factsOf } from '../../derive/child-record.ts'
import { firstOf, isNoFurtherAction, lastOf, type Time } from '../../derive/cin-times.ts'
import type { DerivedRow } from '../../derive/row.ts'
import type { InsideAll } from './assessments-and-enquiries.ts'
import { inCareOn } from './in-care.ts'
import type { Known } from './known.ts'
import { CATEGORIES, CLOSURES, NEEDS, written, YES_NO } from './ofsted-codes.ts'
import { disability, rowOf, workerOn } from './row-of.ts'
import { endedBy, openOrEnded, type Window } from './window.ts'

/** List 6: the latest time in need of each child that is open, or ended in the last six months. */
export function inNeed(
  child: Known,
  times: readonly Time[],
  inside: InsideAll,
  window: Window,
): DerivedRow[] {
  const time = times
    .filter(
      (each) => !isNoFurtherAction(each) && openOrEnded(firstOf(each), lastOf(each), window.six, window),
    )
    .at(-1)
  if (!time) return []
  const closed = endedBy(lastOf(time), window)
  const seen = child.visits.findLast((visit) => visit.seen)
  const cells = {
    ...disability(child),
    'CIN Start Date': firstOf(time),
    'Primary Need Code': written(NEEDS, time.values.primary_need ?? 'N0'),
    'Date Child Was Last Seen': seen?.on,
    'CIN Closure Date': closed,
    'Reason for Closure': closed && written(CLOSURES, time.values.why_closed),
    'Case Status': closed ? 'e) Closed episode' : status(child, inside, window),
    ...workerOn(child, closed ?? window.on),
  }
  return [
    rowOf(6, child, window, cells, time.from, {
      ...(seen && {
        'Date Child Was Last Seen': {
          says: `A visit on ${seen.on} at which the child was there`,
          entry: seen.entry,
        },
      }),
      ...(closed && time.because.closed_on && { 'CIN Closure Date': time.because.closed_on }),
    }),
  ]
}

/** The first that applies, in the workbook’s order. */
function status(child: Known, inside: InsideAll, window: Window): string {
  const open = (name: string, end: string) =>
    (inside[name] ?? []).some(
      ({ values }) => String(values.began_on) <= window.on && !endedBy(values[end], window),
    )
  if (inCareOn(child, window)) return 'a) Looked after child'
  if (open('ChildProtectionPlans', 'ended_on')) return 'b) Child Protection plan'
  if (open('CINPlanDates', 'ended_on')) return 'c) Child in need plan'
  return open('Assessments', 'agreed_on') ? 'd) Open assessment' : 'c) Child in need plan'
}

/** List 7: the latest child protection plan that is open, or ended in the last six months. */
export function protection(
  child: Known,
  inside: InsideAll,
  reviews: readonly string[],
  window: Window,
): DerivedRow[] {
  const plans = (inside.ChildProtectionPlans ?? []).toSorted((a, b) =>
    String(a.values.began_on) < String(b.values.began_on) ? -1 : 1,
  )
  const plan = plans
    .filter(({ values }) => openOrEnded(values.began_on, values.ended_on, window.six, window))
    .at(-1)
  if (!plan) return []
  const began = String(plan.values.began_on)
  const ended = endedBy(plan.values.ended_on, window)
  const visit = child.visits.findLast(({ on }) => on >= began && on <= (ended ?? window.on))
  const review = reviews.findLast((on) => on >= began && on <= window.on)
  const cells = {
    ...disability(child),
    'Child Protection Plan Start Date': began,
    'Initial Category of Abuse': written(CATEGORIES, plan.values.first_category),
    'Latest Category of Abuse': written(
      CATEGORIES,
      plan.values.latest_category ?? plan.values.first_category,
    ),
    'Date of the Last Statutory Visit': visit?.on,
    'Was the Child Seen Alone?': visit && 'c) Unknown',
    'Date of latest review conference': review,
    'Child Protection Plan End Date': ended,
    'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)': YES_NO(
      wasProtected(child, window),
    ),
    'Number of Previous Child Protection Plans': Number(plan.values.earlier_plans) || 0,
    ...workerOn(child, ended ?? window.on),
  }
  const words = plan.says ?? `A child protection plan begun on ${began}`
  return [rowOf(7, child, window, cells, { says: words, entry: plan.entry })]
}

/** Under an emergency order or police protection (L1, L2) in the last six months. */
const wasProtected = (child: Known, window: Window): boolean =>
  factsOf(child, careEpisode).some(
    ({ values }) =>
      ['L1', 'L2'].includes(String(values.legal_status)) &&
      openOrEnded(values.began_on, values.ended_on, window.six, window),
  )
