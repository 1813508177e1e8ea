import type { Chance } from '../chance.ts'
import { ageAt, type DayNumber } from './days.ts'
import type { ChildLife } from './history.ts'
import { CHILD_FACTORS, FAMILY_FACTORS, TEENAGE_FACTORS, TEENAGE_SHARE } from './need-figures.ts'

type Factor = (typeof FAMILY_FACTORS)[number]

const NOTHING_FOUND = '21'
const OTHER = '20'

/** What is found for a whole family. */
export const familyFactors = (luck: Chance): string[] => drawn(luck, FAMILY_FACTORS, 1)

/** What stands at the end of a child's assessment: the family's, the child's own, a teenager's. */
export function factorsOf(
  luck: Chance,
  {
    family,
    life,
    on,
    inNeed,
  }: { family: readonly string[]; life: ChildLife; on: DayNumber; inNeed: boolean },
): string {
  if (!inNeed && luck.happens(0.35)) return NOTHING_FOUND
  const teenage = ageAt(life.born, on) >= 10 ? drawn(luck, TEENAGE_FACTORS, 1 / TEENAGE_SHARE) : []
  const alone = life.alone ? ['9A'] : []
  const found = [...family, ...drawn(luck, CHILD_FACTORS, 1), ...teenage, ...alone]
  return found.length ? [...new Set(found)].join(' ') : OTHER
}

const drawn = (luck: Chance, factors: readonly Factor[], times: number): string[] =>
  factors.filter(({ share }) => luck.happens(share * times)).map(({ code }) => code)
