import {
  needAssessment,
  needPlan,
  preProceedings,
  protectionPlan,
  protectionReview,
  section47,
} from '../../protection/index.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import type { Asked } from './asked.ts'
import { type ChildRecord, factsOf, type HeldFact } from './child-record.ts'
import { firstOf, isNoFurtherAction, type Time } from './cin-times.ts'
import { workedAssessments, workedEnquiries, workedPlans, workedProtection } from './cin-worked.ts'
import type { Basis } from './row.ts'
import { asOn } from './time-of-facts.ts'

export type InsideFact = HeldFact & { says?: string }

/** What stands inside a time in need, in the order of the census. */
export interface Inside {
  groups: readonly { name: string; facts: readonly InsideFact[] }[]
  reviews: readonly HeldFact[]
  /** The day of the first conference, where no enquiry says it. */
  conferenceOn: { on: string; from: Basis } | undefined
}

/** What files told inside the time, and what was worked here of which no file tells; as far as the year has a place for it. */
export function insideOf(child: ChildRecord, time: Time, asked: Asked): Inside {
  const told = (table: FactTable) =>
    factsOf(child, table).filter(({ values }) => String(values.referred_on) === firstOf(time))
  const nothing = isNoFurtherAction(time)
  const worked = <T>(facts: readonly T[]) => (nothing ? [] : facts)
  const protection = [...told(protectionPlan), ...worked(workedProtection(child, time, told(protectionPlan)))]
  const enquiries = [...told(section47), ...worked(workedEnquiries(child, time, told(section47), protection))]
  const plans = [...told(needPlan), ...workedPlans(time, told(needPlan), protection)]
  const assessments = [...told(needAssessment), ...workedAssessments(time, told(needAssessment))]
  const kept = (table: FactTable, facts: readonly InsideFact[]) =>
    facts
      .filter(({ values }) => belongs(table, values, asked))
      .map((fact) => withoutFactors(fact, { ...fact, ...asOn(table, fact, asked) }))
  const groups = [
    { name: 'Assessments', facts: kept(needAssessment, assessments) },
    { name: 'CINPlanDates', facts: kept(needPlan, plans) },
    { name: 'Section47', facts: kept(section47, enquiries) },
    { name: 'ChildProtectionPlans', facts: kept(protectionPlan, protection) },
    {
      name: 'PreProceedingsandFGDM',
      facts: asked.year >= 2026 ? kept(preProceedings, told(preProceedings)) : [],
    },
  ]
  return {
    groups,
    reviews: kept(protectionReview, told(protectionReview)),
    conferenceOn: conferenceOf(groups[3]!.facts, enquiries, asked),
  }
}

/** The columns that say when each is over; without one, the census asks for it as long as the time lasts. */
const OVER: Record<string, readonly string[]> = {
  need_assessment: ['agreed_on'],
  need_plan: ['ended_on'],
  protection_plan: ['ended_on'],
  protection_review: ['reviewed_on'],
  section_47: ['conference_on', 'no_conference'],
  pre_proceedings: [],
}

/** In the year is what began by the day looked at and was not over before the year (rules 8696, 4013, 8930, 8715, 8740). */
function belongs({ table, key }: FactTable, values: FactValues, { from, on }: Asked): boolean {
  const began = values[key.at(-1)!]
  if (began && String(began) > on) return false
  return (OVER[table] ?? []).every((column) => {
    const over = values[column]
    if (over == null || over === '') return true
    if (column === 'no_conference') return !isYes(over) || String(began) >= from
    return String(over) >= from
  })
}

const isYes = (value: unknown): boolean => ['1', 'true'].includes(String(value).toLowerCase())

/** What was found is known when the assessment is agreed, and not before. */
function withoutFactors(before: InsideFact, now: InsideFact): InsideFact {
  const undone = before.values.agreed_on && !now.values.agreed_on
  return undone ? { ...now, values: { ...now.values, factors: null } } : now
}

/** A plan begins on the day of its conference; where no enquiry gives that day and a plan worked here began, it is said. */
function conferenceOf(
  plans: readonly InsideFact[],
  enquiries: readonly InsideFact[],
  { from }: Asked,
): Inside['conferenceOn'] {
  const held = enquiries.map(({ values }) => values.conference_on)
  const plan = plans.find(
    ({ says, values }) => says && !held.includes(values.began_on!) && String(values.began_on) >= from,
  )
  return (
    plan && {
      on: String(plan.values.began_on),
      from: { says: 'A child protection plan begins on the day of its conference', entry: plan.entry },
    }
  )
}
