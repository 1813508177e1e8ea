import type { Chance } from '../../chance.ts'
import { GROUNDS, type Leaving } from '../care-figures.ts'
import { ageAt, type DayNumber } from '../days.ts'
import type { ChildLife } from '../history.ts'
import type { Ending } from './leaving.ts'

interface Ground {
  from: DayNumber
  ground: string
}

/** How often what began by agreement goes to court, by how it will end. Ours: gives the mix of 31 March 2025. */
const TO_COURT: Partial<Record<Leaving, number>> = {
  adopted: 1,
  guardian: 0.85,
  arrangements: 0.5,
  home: 0.22,
  grown: 0.85,
}

/** The legal ground of a time in care from day to day. */
export function legalPath(luck: Chance, life: ChildLife, from: DayNumber, ending: Ending): Ground[] {
  if (life.alone) return [{ from, ground: 'V2' }]
  const path = firstGrounds(luck, life, from, ending)
  const last = path.at(-1)!
  if (last.ground === 'V2' && luck.happens(courtChance(life, last.from, ending)))
    path.push({ from: last.from + luck.between(35, 160), ground: 'C1' })
  const interim = path.findLast(({ ground }) => ground === 'C1')
  if (interim) path.push(...finalOrder(luck, interim.from, ending))
  return path.filter((step, at) => step.from < ending.on - (at ? 3 : 0))
}

function firstGrounds(luck: Chance, life: ChildLife, from: DayNumber, ending: Ending): Ground[] {
  const ground = fitting(luck, ageAt(life.born, from), ending)
  const after = luck.happens(0.5) ? 'V2' : 'C1'
  if (ground === 'L1')
    return [
      { from, ground },
      { from: from + luck.between(1, 3), ground: after },
    ]
  if (ground === 'L2')
    return [
      { from, ground },
      { from: from + luck.between(4, 8), ground: 'C1' },
    ]
  if (ground === 'J1')
    return [
      { from, ground },
      { from: from + luck.between(14, 60), ground: 'V2' },
    ]
  return [{ from, ground }]
}

/** Remand from twelve on; orders of the court seldom for the eldest; adoption never rests on remand. */
function fitting(luck: Chance, age: number, { leaving }: Ending): string {
  const ground = luck.weighted(GROUNDS)
  if (ground === 'J1' && (age < 12 || leaving === 'adopted')) return 'V2'
  if (age >= 16 && ground === 'C1') return luck.happens(0.2) ? 'C1' : 'V2'
  if (age >= 12 && ground === 'C1') return luck.happens(0.55) ? 'C1' : 'V2'
  if (age < 5 && ground === 'V2' && leaving !== 'home') return luck.happens(0.45) ? 'C1' : 'V2'
  return ground
}

function courtChance(life: ChildLife, on: DayNumber, { leaving }: Ending): number {
  const age = ageAt(life.born, on)
  return (TO_COURT[leaving] ?? 0.1) * (age >= 16 ? 0.15 : age >= 13 ? 0.65 : 1)
}

/** After the proceedings: a placement order where the child will be adopted, else a care order. A quarter of cases within 26 weeks (L3662); the rest is ours. */
function finalOrder(luck: Chance, interim: DayNumber, { leaving, on }: Ending): Ground[] {
  const order = interim + luck.between(190, 390)
  if (leaving === 'adopted')
    return [{ from: Math.max(interim + 21, Math.min(order, on - luck.between(240, 400))), ground: 'E1' }]
  return [{ from: order, ground: 'C2' }]
}
