import type { Headline } from './headline.ts'
import { childrenInCare, fostering, matchedFunding, practice } from './practice-headlines.ts'
import { crossovers, groupsOfSpending, spending } from './spending-headlines.ts'

/** Every headline figure of the report that its own text is enough to derive. Pure arithmetic, no assumption. */
export function headlines(): Headline[] {
  return [
    ...spending(),
    ...groupsOfSpending(),
    childrenInCare(),
    ...crossovers(),
    ...practice(),
    ...fostering(),
    matchedFunding(),
  ]
}
