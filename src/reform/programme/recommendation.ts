/** Parts of the reform in time (L9686 to L9812). */
export type Phase = 'first steps' | 'roll out' | 'full flight' | 'legacy'

export const phases: Record<Phase, { when: string; from: string; to: string; line: number }> = {
  'first steps': { when: 'by the end of 2022', from: '2022-05-23', to: '2022-12-31', line: 9686 },
  'roll out': { when: 'January 2023 to spring 2024', from: '2023-01-01', to: '2024-03-31', line: 9713 },
  'full flight': { when: 'spring 2024 to 2027', from: '2024-04-01', to: '2027-03-31', line: 9757 },
  legacy: { when: 'from 2027', from: '2027-04-01', to: '2032-03-31', line: 9806 },
}

export type Owner =
  | 'Department for Education'
  | 'Parliament'
  | 'Councils'
  | 'Safeguarding partners'
  | 'Ofsted'
  | 'Other government departments'
  | 'Health'
  | 'Courts and family justice'
  | 'Reform Board'
  | 'Social Work England'

/**
 * What is meant for a recommendation in Kith: the rooms (folders of `src`) and what they are to do; or why software
 * cannot do it, and what it is meant to do beside. What works today stands in where.ts.
 */
type InKith = { rooms: readonly string[]; how: string } | { cannot: string; beside?: string }

/** A recommendation of the review, or one of its seven asks about how to carry it out (I1 to I7). Words are ours. */
export type Recommendation = {
  id: string
  says: string
  /** Line of the report, which is also its evidence: the argument stands in the pages before it. */
  line: number
  owner: Owner
  phase: Phase
  /** True where an Act or regulations are needed (our reading). */
  law: boolean
  /** Row of the cost and benefit table that pays for it, where there is one. */
  costRow?: string
  kith: InKith
}
