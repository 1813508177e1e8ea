import type { Chance } from '../chance.ts'
import { between } from './between.ts'
import { type DayNumber, workingDay } from './days.ts'
import type { FamilyHistory } from './history.ts'
import { DAYS_OF_EARLY_HELP, SOURCES } from './need-figures.ts'

/** A family that is helped early, and well: nobody refers its children, and no return tells of it. */
export function tellEarlyHelp(luck: Chance, family: FamilyHistory, day: DayNumber): void {
  const on = workingDay(day)
  const children = family.children.flatMap(({ born }, at) => (born < on + 140 ? [at] : []))
  if (children.length === 0) return
  family.talks.push({ on, children, source: luck.weighted(SOURCES), outcome: 'community' })
  family.helps.push({ from: on, until: on + between(luck, DAYS_OF_EARLY_HELP), kind: 'early', children })
}
