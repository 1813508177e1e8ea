import { ageOn } from '../../platform/time/day.ts'
import type { FactValues } from '../../record/history/fact-table.ts'
import {
  type Counts,
  count,
  daysFrom,
  isOpenOn,
  isWithin,
  type KnownChild,
  text,
  type Year,
} from './known.ts'

/** The bands of the department's tables of duration. */
export function bandOf(days: number): string {
  if (days <= 91) return '3 months'
  if (days <= 182) return '6 months'
  if (days < 365) return '1 year'
  return days < 730 ? '2 years' : 'longer'
}

const isNeed = ({ no_further_action, why_closed }: FactValues) =>
  no_further_action !== '1' && why_closed !== 'RC8' && why_closed !== 'RC9'

/** Referrals and times of need of one child in a year. */
export function countNeed(counts: Counts, child: KnownChild, year: Year): void {
  const times = [...(child.facts.time_in_need ?? [])].sort((a, b) =>
    text(a.referred_on) < text(b.referred_on) ? -1 : 1,
  )
  for (const [at, time] of times.entries()) {
    if (isWithin(time.referred_on, year)) countReferral(counts, time, times[at - 1])
    if (!isNeed(time)) continue
    if (isWithin(time.referred_on, year)) count(counts, 'need began')
    if (isWithin(time.closed_on, year)) {
      count(counts, 'need ended')
      count(counts, `need ended ${bandOf(daysFrom(time.referred_on, time.closed_on))}`)
    }
    if (isOpenOn(time.referred_on, time.closed_on, year.last)) countOpen(counts, child, time, year)
  }
  for (const assessment of child.facts.need_assessment ?? [])
    if (isWithin(assessment.agreed_on, year)) countFactors(counts, text(assessment.factors))
}

function countReferral(counts: Counts, time: FactValues, before: FactValues | undefined): void {
  count(counts, 'referral')
  count(counts, `referral from ${sourceGroup(text(time.source))}`)
  if (time.no_further_action === '1') count(counts, 'referral nothing')
  if (time.why_closed === 'RC8' || time.why_closed === 'RC9') count(counts, 'referral not in need')
  if (before && daysFrom(before.referred_on, time.referred_on) <= 365) count(counts, 'referral again')
}

function sourceGroup(code: string): string {
  if (code.startsWith('2')) return 'school'
  if (code.startsWith('3')) return 'health'
  return code === '6' ? 'police' : 'others'
}

function countOpen(counts: Counts, child: KnownChild, time: FactValues, { last }: Year): void {
  count(counts, 'need')
  count(counts, `need lasting ${bandOf(daysFrom(time.referred_on, last))}`)
  count(
    counts,
    `need age ${child.born === null || child.born > last ? 'unborn' : ageBand(ageOn(child.born, last))}`,
  )
}

export function ageBand(age: number): string {
  if (age < 1) return 'under 1'
  if (age < 5) return '1 to 4'
  if (age < 10) return '5 to 9'
  return age < 16 ? '10 to 15' : '16 and over'
}

function countFactors(counts: Counts, found: string): void {
  const codes = found.split(' ').filter((code) => code !== '' && code !== '21')
  if (codes.length === 0) return
  count(counts, 'assessment with factors')
  for (const code of codes) count(counts, `factor ${code}`)
}

/** Enquiries, conferences and plans of one child in a year. */
export function countProtection(counts: Counts, { facts }: KnownChild, year: Year): void {
  for (const enquiry of facts.section_47 ?? []) {
    if (isWithin(enquiry.began_on, year)) count(counts, 'enquiry')
    if (isWithin(enquiry.conference_on, year)) countConference(counts, enquiry)
  }
  for (const plan of facts.protection_plan ?? []) {
    if (isWithin(plan.began_on, year)) {
      count(counts, 'plan began')
      if (Number(plan.earlier_plans) > 0) count(counts, 'plan again')
    }
    if (isWithin(plan.ended_on, year)) {
      count(counts, 'plan ended')
      if (daysFrom(plan.began_on, plan.ended_on) >= 730) count(counts, 'plan ended after two years')
    }
    if (!isOpenOn(plan.began_on, plan.ended_on, year.last)) continue
    count(counts, 'plan')
    count(counts, `plan lasting ${bandOf(daysFrom(plan.began_on, year.last))}`)
  }
}

function countConference(counts: Counts, enquiry: FactValues): void {
  count(counts, 'conference')
  if (text(enquiry.conference_on) <= text(enquiry.conference_by)) count(counts, 'conference in time')
}
