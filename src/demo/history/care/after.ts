import { careLeaver } from '../../../care/index.ts'
import type { Chance } from '../../chance.ts'
import type { Shares } from '../../figures.ts'
import { birthdayOf, returnYearOf, yearSpan } from '../days.ts'
import type { ChildLife } from '../history.ts'
import type { InCare, Spell } from './spell.ts'

/** England, 31 March 2025 (DfE): 19 to 21 years. Codes of the SSDA903 return; full and part time are split by ours. */
const ACTIVITY: Shares<string> = [
  ['F1', 2_390],
  ['F2', 7_000],
  ['P2', 1_030],
  ['F5', 740],
  ['F4', 7_400],
  ['P4', 2_200],
  ['G4', 4_900],
  ['G5', 7_700],
  ['G6', 2_690],
]
const YOUNG_ACTIVITY: Shares<string> = [
  ['F1', 420],
  ['F2', 6_400],
  ['P2', 750],
  ['F5', 280],
  ['F4', 1_100],
  ['P4', 490],
  ['G4', 1_200],
  ['G5', 2_890],
  ['G6', 400],
]
/** Suitable 33,810 and not suitable 2,040 of those known; which kind: ours. The figure at the end says suitable or not. */
const HOMES: Shares<string> = [
  ['B1', 8],
  ['C1', 5],
  ['E1', 6],
  ['K1', 12],
  ['U1', 32],
  ['V1', 9],
  ['Y1', 7],
  ['Z1', 15],
  ['S2', 0.8],
  ['W2', 1.6],
  ['X2', 2.4],
  ['E2', 0.9],
]

const IN_TOUCH = 1 - 2_340 / 38_190

/** The yearly answers about a care leaver: on the birthdays from 17 to 21 that they are no longer in care. */
export function tellAfterCare({ luck, child, life, tell }: InCare, spells: readonly Spell[]): void {
  const last = spells.at(-1)
  if (!last || !isEligible(life, spells)) return
  for (let age = 17; age <= 21; age++) {
    const birthday = birthdayOf(life.born, age)
    const gone = age <= 18 ? last.until < birthday : last.until <= birthday
    const year = returnYearOf(birthday)
    if (gone && last.until < yearSpan(year).first)
      tell(child, careLeaver, { year: String(year), ...answers(luck, age) })
  }
}

/** Thirteen weeks in care after 14 and a day after 16 (Children Act 1989 sch. 2 para. 19B); not adopted or gone elsewhere. */
function isEligible(life: ChildLife, spells: readonly Spell[]): boolean {
  const [fourteen, sixteen] = [birthdayOf(life.born, 14), birthdayOf(life.born, 16)]
  const days = spells.reduce((sum, { from, until }) => sum + Math.max(0, until - Math.max(from, fourteen)), 0)
  const { ending, until } = spells.at(-1)!
  return (
    days > 95 &&
    until > sixteen &&
    !['adopted', 'other-council'].includes(ending.leaving) &&
    ending.code !== 'E15'
  )
}

function answers(luck: Chance, age: number) {
  if (!luck.happens(IN_TOUCH))
    return { in_touch: luck.happens(0.6) ? 'NO' : 'REFU', activity: '0', accommodation: '0' }
  const home = luck.weighted(HOMES)
  return {
    in_touch: 'YES',
    activity: luck.weighted(age < 19 ? YOUNG_ACTIVITY : ACTIVITY),
    accommodation: age === 17 && home === 'Z1' ? 'U1' : home,
  }
}
