/** How much a number can be trusted: read off a publication, said by the review, fitted by us, inferred or assumed. */
export type Standing = 'statistic' | 'review' | 'fitted' | 'inference' | 'assumption'

/** A number with its unit, its standing and where it comes from (L is a line of the review). */
export type Parameter = { value: number; unit: string; standing: Standing; source: string }

const number = (value: number, unit: string, standing: Standing, source: string): Parameter => ({
  value,
  unit,
  standing,
  source,
})

/**
 * Numbers of the national model. What levers do stands on their cards (`levers.ts`), what the rows cost in
 * `programme-costs.ts`, kinds of home in `homes.ts`.
 */
export const parameters = {
  stock2021: number(
    80_850,
    'children',
    'statistic',
    'Children in care at 31 March 2021 as first published (DfE); the review’s “80,000 today”, L173',
  ),
  populationFall: number(
    0.055,
    'share, 2021 to 2033',
    'assumption',
    'Fall of the population aged 0 to 17; the review used the ONS projection, which its text does not print (L9591)',
  ),
  rateFrom: number(
    60,
    'per 10,000 in 2016',
    'statistic',
    'DfE, children looked after; the five years that the review continues, L9595',
  ),
  rateTo: number(67, 'per 10,000 in 2021', 'statistic', 'DfE, children looked after'),

  newbornShare: number(
    0.7715,
    'share of entries under 1',
    'fitted',
    'Share of babies who enter in their first month, fitted to children under 1 in care on 31 March 2021',
  ),
  returnRate: number(
    0.012,
    'per month',
    'assumption',
    'Return to care after going home; with the settling rate, three in ten come back in the end',
  ),
  settleRate: number(0.028, 'per month', 'assumption', 'Settling at home for good after leaving care'),
  siblingsTogether: number(
    0.6,
    'share',
    'assumption',
    'Brothers and sisters who entered together and leave at the same time',
  ),

  costInCare: number(
    70_900,
    '£ a year, 2021/22',
    'review',
    'Public services for a child in care, L1833 and L3969; the price year is our reading',
  ),
  costWithSocialWorker: number(
    26_900,
    '£ a year, 2021/22',
    'review',
    'Public services for a child who has a social worker, L1833',
  ),
  priceGrowth: number(
    0.0269,
    'a year',
    'inference',
    'Growth of the Family Help row in years 7 to 10 (L9851), read as price growth at full effect',
  ),
  lookedAfterUnit: number(
    57_400,
    '£ a year, 2020/21',
    'inference',
    '46% of the £10bn of 2020/21 over 80,850 children; to be replaced by section 251',
  ),
  spend2033: number(15_000, '£ million, 2032/33', 'review', '“Over £15 billion”, L173'),
  helpShare2033: number(0.21, 'share of spend', 'review', 'Help spend on the present path, L10028'),
  localShare: number(0.9, 'share of savings', 'review', 'Savings that return to councils, L9994'),

  entryEffectSupportingFamilies: number(
    0.32,
    'share of entries',
    'review',
    'Fewer children entering care in the Supporting Families evaluation, L1852',
  ),
  earlierPlanLow: number(
    0.43,
    'share of entrants',
    'review',
    'Entrants with an earlier child in need plan, L1847',
  ),
  earlierPlanHigh: number(0.71, 'share of entrants', 'review', 'The same in some age groups, L1847'),
  unaccompaniedShare: number(
    0.188,
    'share of entries',
    'statistic',
    'Children who arrive alone from abroad, mean of 2020/21 to 2024/25, DfE; taken to be outside the reach of Family Help',
  ),
  areaSpread: number(
    0.108,
    'standard deviation, log scale',
    'inference',
    '24% between areas a standard deviation above and below, L2019: ln(1.24) / 2',
  ),

  residentialPrice: number(3_830, '£ a week, 2020', 'review', 'Children’s homes, L4963'),
  agencyFosterPrice: number(820, '£ a week', 'review', 'Independent fostering agencies, L4963'),
  residentialPlaces: number(9_699, 'places, 2021', 'review', 'L8020'),
  agencyFosterShare: number(0.41, 'share of fostering', 'review', 'L4950'),
  fosterChildren2021: number(56_990, 'children', 'statistic', 'In foster homes on 31 March 2021, DfE'),
  moreCarers: number(9_000, 'households', 'review', 'L5537'),
} as const satisfies Record<string, Parameter>

/**
 * Leaving rates per month: by age (under 1, 1 to 4, 5 to 9, 10 to 15, 16 and 17) at six months to two years in care,
 * times a factor by time in care (under 1 month, 1 to 6, 6 to 24, 24 to 60, over 60). Fitted to children in care on
 * 31 March 2021 by age, those there for a year (58,990), those under 16 there for two and a half (28,640), and exits by
 * age in 2020/21 and 2021/22 (DfE, OGL v3.0). Fit: stocks within 2%, exits within 5% but for ages 1 to 4 (+20%, which
 * the figures for entries and stock at those ages require). Rates are held not to rise after two years in care.
 */
export const leaving = {
  byAge: [0.019064, 0.053014, 0.022191, 0.012987, 0.013686],
  byStay: [1.0637, 2.4449, 1, 0.52774, 0.52774],
} as const

/** Entries a year before 2020/21, that year, and the share by age since, by age band (DfE, OGL v3.0). */
export const entries = {
  /** Level of the 2010s with the age mix of 2020/21: assumption, only used to build up the time spent in care by 2021. */
  before: [6_200, 5_550, 5_250, 7_950, 6_050],
  in2021: [5_620, 5_110, 4_750, 7_280, 5_710],
  /** Mean of 2020/21 to 2024/25. */
  since: [5_372, 4_798, 4_806, 8_376, 8_254],
  /** Spread over single years within each band after the first: assumption. */
  within: [
    [1.15, 1.05, 0.95, 0.85],
    [1, 1, 1, 1, 1],
    [0.6, 0.75, 0.9, 1.1, 1.3, 1.35],
    [0.6, 0.4],
  ],
} as const

/** Ways of leaving before 18 by age band; rows sum to one. National totals are DfE 2021/22, the spread over ages is ours. */
export const exits = {
  names: ['home', 'kinship order', 'adoption', 'another council', 'other'],
  mayReturn: [true, false, false, false, false],
  byAge: [
    [0.42, 0.26, 0.12, 0.03, 0.17],
    [0.2, 0.34, 0.38, 0.02, 0.06],
    [0.36, 0.41, 0.11, 0.04, 0.08],
    [0.57, 0.2, 0.01, 0.08, 0.14],
    [0.33, 0.03, 0, 0.1, 0.54],
  ],
} as const

/** Sizes of groups of brothers and sisters who enter together (1, 2, 3, 4): assumption. */
export const siblingGroups = [0.72, 0.18, 0.07, 0.03] as const
