import type { Shares } from '../figures.ts'

/**
 * What the history of care is drawn from. Published: DfE, children looked after 2024 to 2025, England; OGL v3.0. Where a
 * line says "ours", no published figure exists (individual journeys are not published): chosen so that totals come out.
 */

/** Children who began care without family with them, of all who began, by year: published from 2021; before that, ours. */
export const ALONE_TREND: Readonly<Record<number, number>> = {
  2016: 0.5,
  2017: 0.45,
  2018: 0.45,
  2019: 0.5,
  2020: 0.5,
  2021: 0.4,
  2022: 0.85,
  2023: 1.1,
  2024: 1,
  2025: 1,
}

/** Arrivals a year for each 10,000 children: 6,950 of 12,183,016. */
export const ALONE_A_YEAR = 6_950 / 1_218.3016

/** Share of children in need, with and without a protection plan in it, who come into care. Ours; see PRIOR_PLAN. */
export const CARE_AFTER_PLAN = 0.19
/** The same for a baby, soon after birth: ours, so that 16 per cent of beginnings are before the first birthday. */
export const BABY_AFTER_PLAN = 0.6
export const BABY_WITHOUT_PLAN = 0.13
export const CARE_WITHOUT_PLAN = 0.024

/** Children who came into care after a protection plan, by ethnic group: Ahmed 2022 (L2574). */
export const PRIOR_PLAN: Readonly<Record<string, number>> = {
  white: 0.65,
  mixed: 0.62,
  black: 0.39,
  asian: 0.36,
  other: 0.39,
  unknown: 0.62,
}

/** On what ground care begins. Of those not alone: 45 by agreement, 40 interim order, 11.5 police, 1.5 emergency order, 2 remand. */
export const GROUNDS: Shares<'V2' | 'C1' | 'L1' | 'L2' | 'J1'> = [
  ['V2', 44],
  ['C1', 40],
  ['L1', 11.5],
  ['L2', 1.5],
  ['J1', 2],
]

export type Leaving =
  | 'adopted'
  | 'guardian'
  | 'arrangements'
  | 'home'
  | 'home-unplanned'
  | 'kin'
  | 'other-council'
  | 'other'
  | 'custody'
  | 'independent'
  | 'grown'

/** How care ends, by age when it began. Ours, so that reasons (published by reason) and ages (by age) both come out. */
export const LEAVING: Readonly<Record<'0' | '1' | '5' | '10' | '16', Shares<Leaving>>> = {
  '0': [
    ['adopted', 40],
    ['guardian', 21],
    ['arrangements', 6],
    ['home', 17],
    ['home-unplanned', 2],
    ['kin', 4],
    ['other-council', 2],
    ['other', 2],
    ['grown', 6],
  ],
  '1': [
    ['adopted', 16],
    ['guardian', 25],
    ['arrangements', 7],
    ['home', 21],
    ['home-unplanned', 3],
    ['kin', 5],
    ['other-council', 2],
    ['other', 3],
    ['grown', 18],
  ],
  '5': [
    ['adopted', 2],
    ['guardian', 19],
    ['arrangements', 6],
    ['home', 24],
    ['home-unplanned', 4],
    ['kin', 7],
    ['other-council', 3],
    ['other', 4],
    ['grown', 31],
  ],
  '10': [
    ['guardian', 7],
    ['arrangements', 3],
    ['home', 26],
    ['home-unplanned', 7],
    ['kin', 10],
    ['other-council', 3],
    ['other', 6],
    ['custody', 1.5],
    ['grown', 36.5],
  ],
  '16': [
    ['guardian', 1],
    ['arrangements', 1],
    ['home', 13],
    ['home-unplanned', 3],
    ['kin', 7],
    ['other-council', 2],
    ['other', 6],
    ['custody', 3],
    ['independent', 8],
    ['grown', 56],
  ],
}

/** The least and the mean days in care before it ends so. Ours. */
export const DAYS_IN_CARE: Readonly<Record<Exclude<Leaving, 'grown'>, { least: number; more: number }>> = {
  adopted: { least: 380, more: 330 },
  guardian: { least: 220, more: 260 },
  arrangements: { least: 150, more: 280 },
  home: { least: 10, more: 430 },
  'home-unplanned': { least: 5, more: 220 },
  kin: { least: 10, more: 220 },
  'other-council': { least: 20, more: 280 },
  other: { least: 5, more: 200 },
  custody: { least: 10, more: 250 },
  independent: { least: 60, more: 200 },
}

/** How care ends on the 18th birthday: on with the carers 6,000, with support 4,220, alone 1,130, adult care 480. */
export const GROWN_UP: Shares<'E17' | 'E5' | 'E6' | 'E7' | 'E8'> = [
  ['E17', 66],
  ['E5', 20],
  ['E6', 8],
  ['E7', 5],
  ['E8', 11],
]

/** How care ends for those who came alone: most at 18, some through the national transfer scheme. Ours. */
export const ALONE_LEAVING: Shares<'E3' | 'E15' | 'E8' | 'grown'> = [
  ['E3', 25],
  ['E15', 5],
  ['E8', 3],
  ['grown', 67],
]

/** Why help was needed, of all children in care but those alone: N1 67, N2 2.3, N3 2.4, N4 7.2, N5 11.8, N6 1, N7 0.1, N8 (the rest). */
export const CARE_NEEDS: Shares<string> = [
  ['N1', 70],
  ['N2', 2.4],
  ['N3', 2.5],
  ['N4', 8],
  ['N5', 12.5],
  ['N6', 1.6],
  ['N7', 0.1],
  ['N8', 2.9],
]

/** Why a home changes, 2025, without changes of status. */
export const WHY_MOVED: Shares<string> = [
  ['CARPL', 20_170],
  ['CREQB', 5_010],
  ['CREQO', 4_230],
  ['CHILD', 1_870],
  ['LAREQ', 1_000],
  ['ALLEG', 390],
  ['APPRR', 250],
  ['STAND', 600],
  ['CLOSE', 400],
  ['OTHER', 14_570],
]

/** Moves a year: many in the first months, fewer once settled, and unequal among children. Ours. */
export const MOVES_A_YEAR = { first: 1.85, later: 0.32 }
export const RESTLESS: Shares<number> = [
  [0.25, 60],
  [1.2, 27],
  [4, 13],
]
