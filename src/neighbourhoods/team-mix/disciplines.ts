import type { Codes } from '../../record/codes.ts'

/** What families need somebody for; one family may be in several (L1112 to L1119, L1150 to L1161). */
export const SEGMENTS = {
  lead: 'Families who have a key worker',
  oversight: 'Families overseen by a social worker',
  abuse: 'Families with domestic abuse: those who are hurt',
  perpetrators: 'Families with domestic abuse: those who hurt',
  substances: 'Families with drink or drugs',
  minds: 'Families with low or troubled minds',
  disability: 'Families with a disabled child',
  money: 'Families short of money',
  teenagers: 'Families with a teenager at risk outside the home',
  schools: 'Teenagers met at school',
} as const satisfies Codes

export type Segment = keyof typeof SEGMENTS

/** A discipline, the need that it answers, how many families one full-time post serves at a time, and its cost a year. */
export interface Discipline {
  name: string
  segment: Segment
  each: number
  /** £ a year for one full-time post with all that goes with it. */
  cost: number
  source: string
}

/** The team that the review draws (L1138 to L1161), under the names that policy has for its disciplines. */
export const DISCIPLINES = {
  support: {
    ...{ name: 'family support worker', segment: 'lead', each: 15, cost: 39_000 },
    source: 'Leads and stays (L1138, L1557)',
  },
  social: {
    ...{ name: 'social worker', segment: 'oversight', each: 68, cost: 62_000 },
    source: 'Oversees every family, and does intensive work (L1142)',
  },
  abuse: {
    ...{ name: 'domestic abuse practitioner', segment: 'abuse', each: 45, cost: 44_000 },
    source: 'Works with those who are hurt (L1151)',
  },
  probation: {
    ...{ name: 'probation officer', segment: 'perpetrators', each: 45, cost: 48_000 },
    source: 'Works with those who hurt others (L1151)',
  },
  substances: {
    ...{ name: 'substance misuse practitioner', segment: 'substances', each: 45, cost: 44_000 },
    source: 'Helps into treatment (L1153)',
  },
  minds: {
    ...{ name: 'mental health practitioner', segment: 'minds', each: 60, cost: 50_000 },
    source: 'Part of a team (L1578, L1709)',
  },
  disability: {
    ...{ name: 'disability worker', segment: 'disability', each: 60, cost: 41_000 },
    source: 'Helps parents to what they need (L1161)',
  },
  benefits: {
    ...{ name: 'benefits adviser', segment: 'money', each: 120, cost: 38_000 },
    source: 'Income, debt and entitlement (L1154)',
  },
  youth: {
    ...{ name: 'youth worker', segment: 'teenagers', each: 30, cost: 38_000 },
    source: 'Works with teenagers (L1158)',
  },
  schools: {
    ...{ name: 'safer schools officer', segment: 'schools', each: 120, cost: 45_000 },
    source: 'Across the secondary schools (L1158)',
  },
} as const satisfies Record<string, Discipline>

export type DisciplineCode = keyof typeof DISCIPLINES
export const DISCIPLINE_CODES = Object.keys(DISCIPLINES) as DisciplineCode[]

/** The share of families in each segment, per cent, with where it comes from. */
export const SHARES = {
  lead: { share: 100, source: 'Every family helped has a key worker (L1138)' },
  oversight: { share: 100, source: 'Social workers oversee every family (L1142)' },
  abuse: {
    share: 32,
    source: 'A parent’s domestic abuse: 162,890 of 513,250 assessments, England 2024-25 (DfE)',
  },
  perpetrators: { share: 16, source: 'Half of those with domestic abuse: our assumption' },
  substances: {
    share: 28,
    source:
      'A parent’s drink or drugs: 145,870 of 513,250 assessments, England 2024-25 (DfE), some counted twice',
  },
  minds: {
    share: 33,
    source: 'A parent’s mental health: 171,780 of 513,250 assessments, England 2024-25 (DfE)',
  },
  disability: {
    share: 17,
    source: 'A child’s disability: 87,460 of 513,250 assessments, England 2024-25 (DfE), some counted twice',
  },
  money: { share: 45, source: 'Children in poverty in parts of the review’s council (L1109)' },
  teenagers: {
    share: 12,
    source: 'Behaviour, gangs and exploitation: 61,090 of 513,250 assessments, England 2024-25 (DfE)',
  },
  schools: { share: 12, source: 'The same teenagers, met at school (L1158)' },
} as const satisfies Record<Segment, { share: number; source: string }>
