import type { Chance } from '../chance.ts'
import { tellAfterCare } from './care/after.ts'
import { tellCare } from './care/spell.ts'
import { type DayNumber, workingDay } from './days.ts'
import { factorsOf } from './factors.ts'
import { type FamilyHistory, teller } from './history.ts'
import { type Referral, tellNeed } from './need.ts'

/** A child who came to England without family: in care from the first day, in need as long as in care. */
export function tellAlone(luck: Chance, family: FamilyHistory, day: DayNumber): void {
  const on = workingDay(day)
  const [life] = family.children
  const tell = teller(family.facts)
  const around = { luck, child: 0, life: life!, homePostcode: family.homePostcode, tell }
  const spell = tellCare(around, on)
  const agreed = Math.max(on + 2, Math.min(on + luck.between(15, 50), spell.until))
  const referral: Referral = {
    on,
    course: 'need',
    source: luck.of(['police', 'law', 'another-council']),
    agreed,
    enquiry: null,
    conference: null,
    until: spell.until,
    need: 'N8',
  }
  const until = Math.max(spell.until, agreed)
  const why = spell.ending.leaving === 'other-council' ? 'RC5' : 'RC7'
  const factors = factorsOf(luck, { family: [], life: life!, on, inNeed: true })
  tellNeed(tell, 0, referral, { until, why, factors, planFrom: null, planUntil: null })
  family.talks.push({ on, children: [0], source: referral.source, outcome: 'safety' })
  family.helps.push({ from: on, until, kind: 'need', children: [0] })
  tellAfterCare(around, [spell])
}
