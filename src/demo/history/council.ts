import { keyOf, poisson, stream } from '../../engines/random.ts'
import type { Day } from '../../platform/time/day.ts'
import { type Chance, chance } from '../chance.ts'
import { CHILDREN_IN_COUNCIL } from '../figures.ts'
import { placesIn } from '../places.ts'
import { tellAlone } from './alone.ts'
import { ALONE_A_YEAR, ALONE_TREND } from './care-figures.ts'
import { type DayNumber, numberOf, yearSpan } from './days.ts'
import { tellEarlyHelp } from './early-help.ts'
import { liveOn } from './family.ts'
import type { FamilyHistory } from './history.ts'
import { draftLives } from './lives.ts'
import { REFERRAL_TREND } from './need-figures.ts'
import { NEIGHBOURHOOD_NEEDS } from './neighbourhoods.ts'

/** First referrals of families a year for each 10,000 children. Ours, so that 519 referrals of children come out. */
const FIRST_REFERRALS = 117

/** Families helped early and never referred, a year for each 10,000 children. Ours: no national data (L1295). */
const EARLY_HELP_FAMILIES = 96

/** Histories begin long before the ten years that are kept: who is in care today may have come as a baby. */
const YEARS_BEFORE = 16

export interface HistorySize {
  seed: number
  /** The first day of the history that is kept. */
  begin: Day
  /** How far histories are told: some way beyond today, since today only cuts them. */
  horizon: Day
  /** 1 for the council of 90,000 children, less for a smaller one. */
  share?: number
}

/** Every family known to the council's services at some time from `begin` on; the same for the same seed. */
export function* councilHistories({
  seed,
  begin,
  horizon,
  share = 1,
}: HistorySize): Generator<FamilyHistory> {
  const end = numberOf(horizon)
  const last = Number(horizon.slice(0, 4)) + 1
  for (let year = Number(begin.slice(0, 4)) - YEARS_BEFORE; year <= last; year++)
    for (const arrival of arrivalsIn(seed, year, share)) {
      if (arrival.on >= end) continue
      const family = historyOf(arrival, end)
      if (touches(family, begin)) yield family
    }
}

interface Arrival {
  luck: Chance
  number: number
  neighbourhood: number
  on: DayNumber
  kind: Kind
}

/** Why a family comes to notice: a referral, a child without family, or early help that a referral never followed. */
type Kind = 'referred' | 'alone' | 'early'
const KINDS: readonly Kind[] = ['referred', 'alone', 'early']

function* arrivalsIn(seed: number, year: number, share: number): Generator<Arrival> {
  const tenThousands = (CHILDREN_IN_COUNCIL * share) / 10_000
  const families = FIRST_REFERRALS * tenThousands * (trend(REFERRAL_TREND, year) ?? 1)
  const alone = ALONE_A_YEAR * tenThousands * trend(ALONE_TREND, year)
  for (const [neighbourhood, { share: part }] of NEIGHBOURHOOD_NEEDS.entries()) {
    const at = { seed, year, neighbourhood }
    yield* arrivals(at, families * part, 'referred')
    yield* arrivals(at, alone / NEIGHBOURHOOD_NEEDS.length, 'alone')
    yield* arrivals(at, EARLY_HELP_FAMILIES * tenThousands * part, 'early')
  }
}

interface Where {
  seed: number
  year: number
  neighbourhood: number
}

function* arrivals({ seed, year, neighbourhood }: Where, mean: number, kind: Kind): Generator<Arrival> {
  const place = [seed, year, neighbourhood, KINDS.indexOf(kind)]
  const count = poisson(stream(keyOf(...place)), mean)
  for (let n = 0; n < count; n++) {
    const luck = chance(...place, n)
    const number = ((year - 1990) * 30 + neighbourhood * 3 + KINDS.indexOf(kind)) * 1_000 + n
    yield { luck, number, neighbourhood, on: yearSpan(year).first + luck.between(0, 364), kind }
  }
}

/** The trend of a year; before the first and after the last year that is known, that year's. */
function trend(known: Readonly<Record<number, number>>, year: number): number {
  const years = Object.keys(known).map(Number)
  return known[Math.min(Math.max(year, years[0]!), years.at(-1)!)]!
}

function historyOf({ luck, number, neighbourhood, on, kind }: Arrival, horizon: DayNumber): FamilyHistory {
  const children = draftLives(luck, on, kind === 'alone')
  const homePostcode = luck.of(placesIn(neighbourhood)).postcode
  const family: FamilyHistory = {
    number,
    neighbourhood,
    homePostcode,
    children,
    helps: [],
    talks: [],
    facts: [],
  }
  if (kind === 'alone') tellAlone(luck, family, on)
  if (kind === 'early') tellEarlyHelp(luck, family, on)
  if (kind === 'referred') liveOn(luck, family, on, horizon)
  return family
}

const touches = ({ helps, talks }: FamilyHistory, begin: Day): boolean =>
  helps.some(({ until }) => until >= numberOf(begin)) || talks.some(({ on }) => on >= numberOf(begin))
