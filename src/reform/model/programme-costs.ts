import { replayRows } from '../replay/rows.ts'
import { meanOfRamp } from './levers.ts'
import { priceIndex } from './money.ts'
import { parameters } from './parameters.ts'

/**
 * What the four modelled rows cost, £ million. The report prints only net figures (L9847 to L9984), so every number
 * here is inference: fitted to the net rows once the saving is known. Set-up costs stand in for whatever the annex says.
 */
export const programmeCosts = {
  familyHelp: { running: 1_062, start: 2, ramp: 1, setUp: [0, 85, 130] },
  alternatives: { perChild: 45_500, base: 52, start: 2, setUp: [5, 218, 168] },
  cooperatives: { share: 0.0362, start: 3.6, ramp: 3, running: 7, setUp: [0, 43, 43] },
  fostering: { perHousehold: 8_670, start: 1.9, ramp: 3, setUp: [9, 5, 9] },
} as const

/** When and how far a row is carried out; as the review has it, where nothing is said. */
export type Timing = {
  /** Years by which it starts later; half years too. */
  delay?: number
  /** Times as long until it is fully in place. */
  stretch?: number
  /** Share that is carried out, 0 to 1. */
  coverage?: number
}

/** A cost of setting up, by programme year; one that falls between two years is shared by them. */
function setUp(costs: readonly number[], year: number, delay: number): number {
  const at = year - delay
  const before = Math.floor(at)
  const part = at - before
  return ((costs[before - 1] ?? 0) * (1 - part) + (costs[before] ?? 0) * part) * inflate(delay)
}

/** Running cost of Family Help in a programme year, in prices of that year. */
export function familyHelpRunning(
  year: number,
  { delay = 0, stretch = 1, coverage = 1 }: Timing = {},
): number {
  const { running, start, ramp } = programmeCosts.familyHelp
  return coverage * running * priceIndex(year) * meanOfRamp(start + delay, ramp * stretch, year)
}

export const familyHelpCost = (year: number, timing: Timing = {}) =>
  familyHelpRunning(year, timing) +
  (timing.coverage ?? 1) * setUp(programmeCosts.familyHelp.setUp, year, timing.delay ?? 0)

/** Cost of allowances, plans and the rest, of which a part follows the children who live with family instead. */
export function alternativesCost(
  year: number,
  averted: number,
  { delay = 0, stretch = 1, coverage = 1 }: Timing = {},
): number {
  const { perChild, base, start, setUp: once } = programmeCosts.alternatives
  const running = base * priceIndex(year) * meanOfRamp(start + delay, stretch - 1, year)
  return (averted * perChild * priceIndex(year)) / 1e6 + coverage * (running + setUp(once, year, delay))
}

/** Spend that Regional Care Cooperatives can bargain over: children's homes (price rising 3.5% a year) and agencies. */
function cooperativeSpend(year: number): number {
  const {
    residentialPlaces,
    residentialPrice,
    agencyFosterPrice,
    agencyFosterShare,
    fosterChildren2021,
    priceGrowth,
  } = parameters
  const since2020 = year + 2
  const weeks = 365.25 / 7
  const homes = residentialPlaces.value * residentialPrice.value * weeks * 1.035 ** since2020
  const agencies =
    fosterChildren2021.value *
    agencyFosterShare.value *
    agencyFosterPrice.value *
    weeks *
    (1 + priceGrowth.value) ** since2020
  return (homes + agencies) / 1e6
}

/** Net effect of the cooperatives in a programme year. */
export function cooperativesNet(year: number, delay = 0): number {
  const { share, start, ramp, running, setUp: once } = programmeCosts.cooperatives
  const cost = year - delay >= 2 ? running : 0
  return (
    share * cooperativeSpend(year) * meanOfRamp(start + delay, ramp, year) - cost - setUp(once, year, delay)
  )
}

/** Net effect of 9,000 more foster carers in a programme year. */
export function fosteringNet(year: number, delay = 0): number {
  const { perHousehold, start, ramp, setUp: once } = programmeCosts.fostering
  const gain =
    (parameters.moreCarers.value * perHousehold * priceIndex(year) * meanOfRamp(start + delay, ramp, year)) /
    1e6
  return gain - setUp(once, year, delay)
}

const inflate = (delay: number) => (1 + parameters.priceGrowth.value) ** delay

const modelled = new Set(['familyHelp', 'regionalCareCooperatives', 'fosteringRecruitment'])

/** Net effect of all rows without a mechanism, replayed from the report. */
export function replayedNet(year: number, delay = 0): number {
  const rows = replayRows.filter((row) => !modelled.has(row.id) && row.group !== 'alternatives')
  return rows.reduce((sum, row) => sum + (row.net[year - 1 - delay] ?? 0), 0) * inflate(delay)
}
