import type { Rule } from '../rule.ts'
import { adoptedChildren } from './adoption/adopted.ts'
import { adopters } from './adoption/adopters.ts'
import { decisions } from './adoption/decisions.ts'
import { placedForAdoption } from './adoption/placed.ts'
import { decisionsSinceLastYear } from './adoption/since-last-year.ts'
import { leaverAnswers } from './care-leavers/answers.ts'
import { leaverEligibility } from './care-leavers/eligible.ts'
import { episodeRules } from './episodes/index.ts'
import { headerRules } from './header/index.ts'
import { healthAnswers } from './health/answers.ts'
import { sdq } from './health/sdq.ts'
import { integrityRules } from './integrity/integrity.ts'
import { libertyRules } from './liberty/orders.ts'
import { missingRules } from './missing/missing.ts'
import { permanenceRules } from './permanence/previous.ts'
import { reviewRules } from './reviews/reviews.ts'
import { socialWorkerOrder } from './social-workers/order.ts'
import { socialWorkerValues } from './social-workers/values.ts'
import { unaccompaniedRules } from './unaccompanied/uasc.ts'

const ALL: Rule[] = [
  ...headerRules,
  ...episodeRules,
  ...reviewRules,
  ...unaccompaniedRules,
  ...healthAnswers,
  ...sdq,
  ...leaverAnswers,
  ...leaverEligibility,
  ...adopters,
  ...adoptedChildren,
  ...decisions,
  ...placedForAdoption,
  ...decisionsSinceLastYear,
  ...permanenceRules,
  ...missingRules,
  ...socialWorkerValues,
  ...socialWorkerOrder,
  ...libertyRules,
  ...integrityRules,
]

/** Every rule of every year, by its code. */
export const RULES: ReadonlyMap<string, Rule> = new Map(ALL.map((rule) => [rule.code, rule]))
