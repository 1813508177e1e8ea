import { addDays } from '../../platform/time/day.ts'
import { lastDay, type Period } from '../../platform/time/period.ts'
import { isWorkingDay } from '../cin/working-days.ts'
import type { ChildRecord, HeldFact, Overlay } from './child-record.ts'
import type { InsideFact } from './cin-inside.ts'
import { firstOf, lastOf, type Time } from './cin-times.ts'

/**
 * What was worked here, as the census asks for it, where no file tells the same. Kith asks nobody for the day on which an
 * assessment began or was authorised: the first is the first conversation that was written down, the other the day on
 * which family and worker agreed a plan from it, or on which the help or the time in need ended (decision 600).
 */
export function workedAssessments(time: Time, told: readonly HeldFact[]): InsideFact[] {
  const last = lastOf(time)
  const inTime = ({ on }: { on: string }) => on >= firstOf(time) && (last === null || on <= last)
  return time.help.flatMap(({ talks, agreements, ending }) => {
    const began = talks.find(inTime)
    if (!began || told.some(({ values }) => covers(values, began.on, 'agreed_on'))) return []
    const agreed =
      agreements.find((one) => one.on >= began.on && inTime(one)) ??
      (ending && inTime(ending) ? ending : last === null ? undefined : { on: last })
    const values = { began_on: began.on, looked_at_on: null, agreed_on: agreed?.on ?? null, factors: null }
    const says = `The conversation with the family began on ${began.on}${agreed ? `, and a plan or the end was agreed on ${agreed.on}` : ''}`
    return [{ values, entry: began.entry, says }]
  })
}

/** The plan that the family agreed, but for the days of a child protection plan or of a plan that a file tells. */
export function workedPlans(
  time: Time,
  told: readonly HeldFact[],
  protection: readonly InsideFact[],
): InsideFact[] {
  const planned = [...protection, ...told].map(({ values }) => ({
    from: String(values.began_on),
    last: values.ended_on as string | null,
  }))
  return time.help.flatMap(({ agreements }) => {
    const agreed = agreements.find(({ on }) => on >= firstOf(time))
    if (!agreed || told.some(({ values }) => covers(values, agreed.on, 'ended_on'))) return []
    return withoutDays({ from: agreed.on, last: lastOf(time) }, planned).map(({ from, last }) => ({
      values: { began_on: from, ended_on: last },
      entry: agreed.entry,
      says: `The plan that the family agreed on ${agreed.on}`,
    }))
  })
}

interface Days {
  from: string
  last: string | null
}

/** What remains of some days when others are taken away, in pieces of more than a day. */
function withoutDays(days: Days, taken: readonly Days[]): Days[] {
  let left = [days]
  for (const { from, last } of taken)
    left = left.flatMap((piece) => {
      if ((piece.last !== null && from > piece.last) || (last !== null && last < piece.from)) return [piece]
      const before = from > piece.from ? [{ from: piece.from, last: addDays(from, -1) }] : []
      const after =
        last !== null && (piece.last === null || last < piece.last)
          ? [{ from: addDays(last, 1), last: piece.last }]
          : []
      return [...before, ...after]
    })
  return left.filter(({ from, last }) => last === null || last > from)
}

/** Enquiries that lay over the help. The conference is due within fifteen working days (Working Together 2023, chapter 3). */
export function workedEnquiries(
  child: ChildRecord,
  time: Time,
  told: readonly HeldFact[],
  protection: readonly InsideFact[],
): InsideFact[] {
  return overlaysIn(child, time, 'section-47')
    .filter(({ period }) => !told.some(({ values }) => values.began_on === period.from))
    .map(({ period, entry }) => {
      const plan = protection.find(({ values }) => String(values.began_on) >= period.from)
      const conference = plan ? String(plan.values.began_on) : null
      return {
        values: {
          began_on: period.from,
          conference_by: workingDaysAfter(period.from, 15),
          conference_on: conference,
          no_conference: conference || period.until === null ? '0' : '1',
        },
        entry,
        says: `A section 47 enquiry began on ${period.from}`,
      }
    })
}

/** Child protection plans that lay over the help, with how many there were before. */
export function workedProtection(child: ChildRecord, time: Time, told: readonly HeldFact[]): InsideFact[] {
  const all = child.overlays.filter(({ kind }) => kind === 'child-protection-plan')
  return overlaysIn(child, time, 'child-protection-plan')
    .filter(({ period }) => !told.some(({ values }) => meets(period, values)))
    .map(({ period, entry, category }) => {
      const earlier = all.filter((other) => other.period.from < period.from).length
      return {
        values: {
          began_on: period.from,
          ended_on: lastDay(period),
          first_category: category,
          latest_category: category,
          earlier_plans: String(earlier + toldBefore(told, period.from)),
        },
        entry,
        says: `A child protection plan lay over the help from ${period.from}`,
      }
    })
}

/** How many plans a file told that began before a day, with those that the first of them says came before it. */
function toldBefore(told: readonly HeldFact[], day: string): number {
  const before = told.filter(({ values }) => String(values.began_on) < day)
  return before.length + (Number(before[0]?.values.earlier_plans) || 0)
}

const overlaysIn = ({ overlays }: ChildRecord, time: Time, kind: string): Overlay[] =>
  overlays.filter(
    (overlay) =>
      overlay.kind === kind &&
      overlay.period.from >= firstOf(time) &&
      (lastOf(time) === null || overlay.period.from <= lastOf(time)!),
  )

const covers = (values: HeldFact['values'], day: string, end: string): boolean =>
  String(values.began_on) <= day && (values[end] == null || String(values[end]) >= day)

const meets = ({ from, until }: Period, { began_on, ended_on }: HeldFact['values']): boolean =>
  (until === null || String(began_on) < until) && (ended_on == null || String(ended_on) >= from)

function workingDaysAfter(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left--
  }
  return at
}
