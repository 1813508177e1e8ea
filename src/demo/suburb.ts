import type { Day } from '../platform/time/day.ts'
import { chance } from './chance.ts'
import { draftFamily, type FamilyDraft } from './draft.ts'
import { CHILDREN_IN_FAMILY, SUBURB } from './figures.ts'

/** The families of one neighbourhood: exactly the review's 1,500 children in 680 families (L1118), or the same shape for another size. */
export function draftNeighbourhood(
  seed: number,
  today: Day,
  size: { families: number; children: number } = SUBURB,
): FamilyDraft[] {
  const counts = childCounts(seed, size)
  return counts.map((count, number) => draftFamily(seed, number, count, today))
}

/** How many children each family has: drawn, then moved by one here and there until the sum is right. */
export function childCounts(
  seed: number,
  { families, children }: { families: number; children: number },
): number[] {
  const luck = chance(seed, 0, 1)
  const counts = Array.from({ length: families }, () => luck.weighted(CHILDREN_IN_FAMILY))
  let sum = counts.reduce((total, count) => total + count, 0)
  while (sum !== children) {
    const at = luck.between(0, families - 1)
    const step = sum < children ? 1 : -1
    const next = counts[at]! + step
    if (next < 1 || next > 6) continue
    counts[at] = next
    sum += step
  }
  return counts
}
