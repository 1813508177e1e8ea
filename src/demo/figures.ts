/**
 * What the fictional council is calibrated on. Shares are weights; the source stands beside each. Official statistics:
 * Department for Education, Explore education statistics, and Office for National Statistics; Open Government Licence v3.0.
 */
export type Shares<T extends string | number> = readonly (readonly [value: T, weight: number])[]

/** The suburb of the review's fictional council (L1107 to L1119). */
export const SUBURB = { population: 30_000, families: 680, children: 1_500 } as const
/** The same seed gives the same council. */
export const SEED = 2022
export const NEIGHBOURHOODS = 10
export const CHILDREN_IN_COUNCIL = 90_000

/** Children in a family known to the suburb's team: gives the review's mean of 2.2 (1,500 in 680). Ours. */
export const CHILDREN_IN_FAMILY: Shares<number> = [
  [1, 33],
  [2, 34],
  [3, 19],
  [4, 9],
  [5, 4],
  [6, 1],
]

/** Age bands of the youngest first, in years. Flattened from children looked after, 31 March 2025 (DfE), whose bands run older. Ours. */
export const AGES: Shares<number> = [
  [-1, 2],
  [0, 6],
  [1, 20],
  [5, 26],
  [10, 33],
  [16, 13],
]
export const AGE_SPAN: Record<number, number> = { '-1': 1, 0: 1, 1: 4, 5: 5, 10: 6, 16: 2 }

/** Children looked after by ethnic group, England, 31 March 2025 (DfE): White 71, Mixed 11, Black 8, Asian 5, other 4, not known 1. */
export const ETHNIC_GROUPS: Shares<'white' | 'mixed' | 'black' | 'asian' | 'other' | 'unknown'> = [
  ['white', 71],
  ['mixed', 11],
  ['black', 8],
  ['asian', 5],
  ['other', 4],
  ['unknown', 1],
]

/** How long children in need have been so at 31 March 2025, England (DfE), in days: 26.7, 10.7, 13.3, 13.7 and 35.6 per cent. */
export const DAYS_HELPED: Shares<'0-90' | '91-182' | '183-365' | '366-730' | '731-1600'> = [
  ['0-90', 26.7],
  ['91-182', 10.7],
  ['183-365', 13.3],
  ['366-730', 13.7],
  ['731-1600', 35.6],
]

/** Children on a protection plan per child in need at 31 March 2025, England: 49,420 of 402,400 (DfE). */
export const PROTECTION_PLAN_SHARE = 49_420 / 402_400

/** How long those plans have lasted at 31 March 2025, England (DfE), in days. */
export const DAYS_PROTECTED: Shares<'0-90' | '91-182' | '183-365' | '366-730' | '731-900'> = [
  ['0-90', 31.5],
  ['91-182', 25.5],
  ['183-365', 26.3],
  ['366-730', 14.4],
  ['731-900', 2.3],
]

/** Children looked after per child in need, England, 31 March 2025: 81,770 of 402,400; a family help team sees a part of them. */
export const FAMILIES_CLOSED_SHARE = 0.12

/** Children with a disability among children in need; factors at assessment 2024-25 (DfE): learning 63,240 and physical 24,220 of 513,250. */
export const DISABLED_SHARE = (63_240 + 24_220) / 513_250

/**
 * What families ask help with. Weights: parent-level factors at the end of assessment, England 2024-25 (DfE): mental
 * health 171,780; domestic abuse 162,890; alcohol and drugs 145,870; learning disability of a child 63,240; young
 * carers 18,960; child's behaviour and exploitation 61,090. Money and housing are not counted there; their weight is ours.
 */
export const THEME_WEIGHTS: Shares<
  | 'low-mood'
  | 'safe-home'
  | 'drinking'
  | 'disability'
  | 'young-carer'
  | 'out-late'
  | 'money'
  | 'housing'
  | 'school'
> = [
  ['low-mood', 17],
  ['safe-home', 16],
  ['drinking', 14],
  ['disability', 8],
  ['young-carer', 3],
  ['out-late', 9],
  ['money', 15],
  ['housing', 9],
  ['school', 9],
]
