import { type Day, daysBetween } from '../../platform/time/day.ts'

export interface Case {
  id: string
  family: string
  children: readonly string[]
  beganOn: Day
  removedOn: Day | null
}

/** Days from the beginning of each of a parent’s cases to the beginning of the next; empty for one alone. */
export function intervalsOf(cases: readonly Pick<Case, 'beganOn'>[]): number[] {
  const days = cases.map(({ beganOn }) => beganOn).sort()
  return days.slice(1).map((day, at) => daysBetween(days[at]!, day))
}

export const ANSWERS = {
  yes: 'Yes, they would like it',
  later: 'Not now; we ask again',
  no: 'No, thank you',
  'not-yet': 'We have not reached them yet',
} as const

export type Answer = keyof typeof ANSWERS

/** Was it offered? What never reached somebody was not. */
export const isOffered = (answers: readonly Answer[]): boolean =>
  answers.some((answer) => answer !== 'not-yet')
