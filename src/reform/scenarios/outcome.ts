import type { Scenario } from '../model/scenario.ts'
import { firstAbove } from '../replay/headline.ts'

/** What a scenario comes to, in the few numbers by which two are compared. */
export type Outcome = {
  /** Children fewer in care in March 2033: each lever alone and added up, and all together. */
  added: number
  together: number
  /** Children in care in March 2033. */
  inCare: number
  /** £ million over ten years, and the lowest running sum. */
  net: number
  lowest: number
  /** Programme years; 0 where it never comes. */
  firstSaving: number
  breakEven: number
}

export const outcomeOf = ({ fewer, joint, money }: Scenario): Outcome => ({
  added: Math.round(fewer.additive.at(-1) ?? 0),
  together: Math.round(fewer.joint.at(-1) ?? 0),
  inCare: Math.round(joint.at(-1) ?? 0),
  net: Math.round(money.cumulative.at(-1) ?? 0),
  lowest: Math.round(Math.min(0, ...money.cumulative)),
  firstSaving: firstAbove(money.total),
  breakEven: firstAbove(money.cumulative),
})
