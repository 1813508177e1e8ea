import type { Places } from '../../engines/population/model.ts'

/** A kind of home: children by age band on 31 March 2021, how often they move, and what a week costs. */
export type HomeKind = {
  id: string
  name: string
  /** Children under 1, 1 to 4, 5 to 9, 10 to 15, 16 and 17. Totals are DfE (OGL v3.0); the spread over ages is inference. */
  children: readonly number[]
  /** Moves a year in the first six months in a home, and after. Assumption, fitted to about 44,000 moves a year. */
  movesEarly: number
  movesLater: number
  /** £ a week in 2022/23 (section 251 outturn, England, OGL v3.0), or the report's figure, or an assumption. */
  /** Weight that draws moves to this kind, fitted so that its count keeps to 2021 as children grow into its ages. */
  pull?: number
  weekly: number
  weeklySource: string
}

const fosterAges = [2_900, 8_010, 12_690, 24_380, 9_000]
const share = (part: number) => fosterAges.map((count) => count * part)
const section251 = 'Section 251 outturn 2022/23'

/** The nine kinds of home. Kinship is taken as 21% of foster homes (assumption), agencies as 41% of the rest (L4950). */
export const homeKinds: readonly HomeKind[] = [
  {
    id: 'kinship',
    name: 'Kinship foster home',
    children: share(0.21),
    movesEarly: 0.8,
    movesLater: 0.15,
    weekly: 400,
    weeklySource: 'Assumption: allowances without fees',
  },
  {
    id: 'council-foster',
    name: 'Council foster home',
    children: share(0.79 * 0.59),
    movesEarly: 1.5,
    movesLater: 0.22,
    weekly: 665,
    weeklySource: section251,
  },
  {
    id: 'agency-foster',
    name: 'Agency foster home',
    children: share(0.79 * 0.41),
    movesEarly: 1.5,
    movesLater: 0.22,
    weekly: 960,
    weeklySource: 'L4963: £820 a week, at 2022/23 prices',
  },
  {
    id: 'childrens-home',
    name: 'Children’s home',
    children: [0, 20, 520, 4_300, 2_400],
    movesEarly: 2.2,
    movesLater: 0.6,
    weekly: 5_980,
    weeklySource: section251,
  },
  {
    id: 'secure',
    name: 'Secure home',
    children: [0, 0, 0, 110, 90],
    movesEarly: 4,
    movesLater: 2,
    weekly: 7_500,
    weeklySource: 'Assumption',
  },
  {
    id: 'supported',
    name: 'Supported accommodation',
    children: [0, 0, 0, 0, 6_070],
    movesEarly: 1.6,
    movesLater: 0.6,
    pull: 2.6,
    weekly: 950,
    weeklySource: 'Assumption',
  },
  {
    id: 'parents',
    name: 'With parents',
    children: [550, 1_500, 1_400, 2_000, 620],
    movesEarly: 0.8,
    movesLater: 0.3,
    pull: 0.7,
    weekly: 155,
    weeklySource: `${section251}, social work`,
  },
  {
    id: 'adoption',
    name: 'Placed for adoption',
    children: [250, 1_950, 290, 0, 0],
    movesEarly: 0.3,
    movesLater: 0.1,
    weekly: 1_500,
    weeklySource: section251,
  },
  {
    id: 'other',
    name: 'Other',
    children: [230, 150, 100, 550, 700],
    movesEarly: 2,
    movesLater: 0.8,
    weekly: 3_000,
    weeklySource: 'Assumption',
  },
]

const edge = 6

/** Time in a home on average, in months: what makes a share of placings into a share of children. */
const meanStay = (kind: HomeKind) => {
  const [early, later] = [kind.movesEarly / 12, kind.movesLater / 12]
  const past = Math.exp(-early * edge)
  return (1 - past) / early + past / later
}

/** Kinds where children stay on average longer than this change kind at every move; shorter ones in proportion. */
const longest = 36

const toAnotherKind = (kind: HomeKind) => Math.min(1, meanStay(kind) / longest)

/**
 * Places for the population model. Children enter in proportion to those who live in each kind of home; where moves
 * lead is set so that the mix at each age keeps to the published one while nothing else changes.
 */
export function homesAsPlaces(): Places {
  const bands = homeKinds[0]?.children.length ?? 0
  const byBand = (weight: (kind: HomeKind) => number) =>
    Array.from({ length: bands }, (_, band) =>
      normalised(homeKinds.map((kind) => (kind.children[band] ?? 0) * weight(kind))),
    )
  return {
    names: homeKinds.map((kind) => kind.id),
    mix: Float64Array.from(byBand(() => 1).flat()),
    next: Float64Array.from(
      byBand((kind) => ((kind.pull ?? 1) * toAnotherKind(kind)) / meanStay(kind)).flat(),
    ),
    early: Float64Array.from(homeKinds, (kind) => kind.movesEarly / 12),
    late: Float64Array.from(homeKinds, (kind) => kind.movesLater / 12),
    edge,
    sameKind: Float64Array.from(homeKinds, (kind) => 1 - toAnotherKind(kind)),
  }
}

const normalised = (values: readonly number[]) => {
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => (total > 0 ? value / total : 0))
}
