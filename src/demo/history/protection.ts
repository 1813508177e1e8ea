import { protectionPlan, protectionReview } from '../../protection/index.ts'
import type { Chance } from '../chance.ts'
import { between } from './between.ts'
import { type DayNumber, workingDay } from './days.ts'
import type { Tell } from './history.ts'
import { CATEGORIES, DAYS_ON_PLAN } from './need-figures.ts'

export interface ProtectionTime {
  from: DayNumber
  until: DayNumber
  first: string
  latest: string
}

/** A plan from the conference to the review at which it ends. */
export function protectionFrom(luck: Chance, from: DayNumber): ProtectionTime {
  const first = luck.weighted(CATEGORIES)
  const latest = luck.happens(0.1) ? luck.weighted(CATEGORIES) : first
  return { from, until: workingDay(from + between(luck, DAYS_ON_PLAN)), first, latest }
}

/** A child's plan, which ends earlier where care begins; reviews after three months and then every six (Working Together 2023). */
export function tellProtection(
  luck: Chance,
  tell: Tell,
  child: number,
  referred_on: DayNumber,
  plan: ProtectionTime,
  own: { until: DayNumber; earlier: number },
): void {
  tell(child, protectionPlan, {
    referred_on,
    began_on: plan.from,
    ended_on: own.until,
    first_category: plan.first,
    latest_category: plan.latest,
    earlier_plans: String(own.earlier),
  })
  let on = workingDay(plan.from + luck.between(70, 88))
  while (on < own.until - 1) {
    tell(child, protectionReview, { referred_on, plan_began_on: plan.from, reviewed_on: on })
    on = workingDay(on + luck.between(150, 178))
  }
}
