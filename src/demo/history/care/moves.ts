import type { Chance } from '../../chance.ts'
import { MOVES_A_YEAR, RESTLESS, WHY_MOVED } from '../care-figures.ts'
import { ageAt, birthdayOf, type DayNumber, YEAR } from '../days.ts'
import type { ChildLife } from '../history.ts'
import { adoptiveHome, chooseHome, type Home, supportedHome } from './homes.ts'
import type { Ending } from './leaving.ts'
import type { Spell } from './spell.ts'

type Stay = Spell['homes'][number]

interface Path {
  luck: Chance
  life: ChildLife
  homePostcode: string
  from: DayNumber
  ending: Ending
  grounds: Spell['grounds']
}

/** Where the child lives from day to day, with why each home changed. */
export function homePath(path: Path): Stay[] {
  const stays = wander(path)
  return path.ending.leaving === 'adopted' ? toAdopters(path, stays) : settle(path, stays)
}

/** Moves come by chance: more in the first half year, and more for some children than for others. */
function wander({ luck, life, homePostcode, from, ending, grounds }: Path): Stay[] {
  const restless = luck.weighted(RESTLESS)
  const groundOn = (day: DayNumber) => grounds.findLast((step) => step.from <= day)!.ground
  const seek = (on: DayNumber, leaving?: Home) =>
    chooseHome(luck, {
      age: ageAt(life.born, on),
      ground: groundOn(on),
      homePostcode,
      leaving,
      alone: life.alone,
    })
  const stays: Stay[] = [{ from, home: seek(from), why: null }]
  const own = ownDoor({ luck, life, homePostcode, from, ending, grounds })
  for (
    let on = nextMove(luck, restless, from, from);
    on < ending.on - 5;
    on = nextMove(luck, restless, from, on)
  ) {
    const day = grounds.some((step) => step.from === on) ? on + 1 : on
    if (own !== null && day >= own - 5) break
    stays.push({ from: day, home: seek(day, stays.at(-1)!.home), why: luck.weighted(WHY_MOVED) })
    on = day
  }
  if (own !== null) stays.push({ from: own, home: supportedHome(luck, stays.at(-1)!.home), why: 'CARPL' })
  return leaveParentsWithoutOrder(stays, groundOn, seek)
}

/** The day on which some young people move into a home of their own with support, after their 16th birthday. */
function ownDoor({ luck, life, from, ending, grounds }: Path): DayNumber | null {
  const on = Math.max(birthdayOf(life.born, 16), from) + luck.between(60, 560)
  const taken = grounds.some((step) => step.from === on)
  return luck.happens(0.3) && !taken && on < ending.on - 20 ? on : null
}

function nextMove(luck: Chance, restless: number, from: DayNumber, on: DayNumber): DayNumber {
  const rate = (day: DayNumber) => (day - from < 180 ? MOVES_A_YEAR.first : MOVES_A_YEAR.later) * restless
  const soon = on + 2 + luck.wait(YEAR / rate(on))
  return on - from < 180 && soon - from > 180 ? from + 182 + luck.wait(YEAR / rate(from + 200)) : soon
}

/** A stay with parents goes on only while an order stands over it; it does, once made. */
function leaveParentsWithoutOrder(
  stays: Stay[],
  groundOn: (day: DayNumber) => string,
  seek: (on: DayNumber, leaving?: Home) => Home,
): Stay[] {
  return stays.map((stay, at) => {
    const bad = stay.home.home_kind === 'P1' && !['C1', 'C2'].includes(groundOn(stay.from))
    return bad ? { ...stay, home: seek(stay.from, stays[at - 1]?.home) } : stay
  })
}

/** Foster carers and relatives with whom a child stays for good: a change of status, the same carers. */
function settle({ luck, ending }: Path, stays: Stay[]): Stay[] {
  const last = stays.at(-1)!
  const settled = { U6: 'U4', U3: 'U1' }[last.home.home_kind]
  const on = last.from + luck.between(240, 600)
  if (!settled || ending.on - on < 200) return stays
  const home = { ...last.home, home_kind: settled }
  return [...stays, { from: on, home, why: 'PLACE', status: true }]
}

/** After the placement order the child moves to those who will adopt them. */
function toAdopters({ luck, grounds, ending }: Path, stays: Stay[]): Stay[] {
  const order = grounds.find(({ ground }) => ground === 'E1')
  if (!order) return stays
  const on = Math.min(order.from + luck.between(40, 220), ending.on - 100)
  const before = stays.filter(({ from }) => from < on - 2)
  const now = before.at(-1)!.home
  const home = adoptiveHome(luck, now)
  const same = home.placed_postcode === now.placed_postcode
  return [
    ...before,
    { from: on, home, why: same ? 'PLACE' : 'CARPL', ...(same && { status: true as const }) },
  ]
}
