import { keysOf } from '../../record/codes.ts'

interface Group {
  name: string
  /** What it can look like, in a sentence. All are invented. */
  example: string
  /** Where the group is named. */
  source: string
}

const GUIDANCE = 'Working Together to Safeguard Children (2018), as the review cites it (L1393 to L1398)'

/** Groups of children and families who may need more help. To be in one decides nothing; nor does being in none. */
export const GROUPS = {
  disabled: {
    name: 'A disabled child who needs more than others do',
    example: 'Sami sleeps three hours a night, and so does his mother.',
    source: GUIDANCE,
  },
  'special-educational-needs': {
    name: 'A child with special educational needs, with or without a plan',
    example: 'Lena waits for an assessment, and mornings end in tears at the gate.',
    source: GUIDANCE,
  },
  'young-carer': {
    name: 'A child who cares for somebody',
    example: 'Jon, eleven, knows the times of his father’s medicines better than his times tables.',
    source: GUIDANCE,
  },
  'drawn-into-crime': {
    name: 'A child whom others draw towards crime or a gang',
    example: 'Kai has new trainers, two phones, and is afraid to walk past the shop.',
    source: GUIDANCE,
  },
  missing: {
    name: 'A child who often goes missing',
    example: 'Dee stays out for a night every other week and will not say where.',
    source: GUIDANCE,
  },
  exploited: {
    name: 'A child who may be exploited, trafficked or held in slavery',
    example: 'An older “cousin” collects Min from school and takes her to work.',
    source: GUIDANCE,
  },
  radicalised: {
    name: 'A child whom others may be drawing into extremism',
    example: 'Ali’s brother has stopped seeing his friends and says that hurting people would be right.',
    source: GUIDANCE,
  },
  'family-circumstances': {
    name: 'Drugs or alcohol, mental ill health or domestic abuse in the family',
    example: 'Since the winter Mum cannot get up, and Ella gets her brother dressed.',
    source: GUIDANCE,
  },
  'own-substances': {
    name: 'A child who uses drugs or alcohol',
    example: 'Roo, fifteen, drinks before school to get through the door.',
    source: GUIDANCE,
  },
  'returned-from-care': {
    name: 'A child who came home from care',
    example: 'Bea has been home for a month; everyone is happy, and nobody sleeps.',
    source: GUIDANCE,
  },
  'privately-fostered': {
    name: 'A child who lives with somebody who is not close family, by private arrangement',
    example: 'Theo lives with his friend’s parents while his own are abroad.',
    source: GUIDANCE,
  },
  'parent-in-custody': {
    name: 'A child with a parent or carer in prison',
    example: 'The visits are two trains away, and Nan pays for both.',
    source: GUIDANCE,
  },
  teenager: {
    name: 'A teenager',
    example: 'At fourteen, Ash argues with everybody at home and is safest at the youth club.',
    source: 'Named by the review (L1087)',
  },
  'child-removed': {
    name: 'A parent from whom a child was taken',
    example: 'Jo’s son was adopted last year. She is expecting, and nobody has called since.',
    source: 'Named by the review (L1956)',
  },
  adopters: {
    name: 'Adopters',
    example: 'Four years on, his questions have come, and they would like somebody to think with.',
    source: 'Named by the review (L1087)',
  },
  'kinship-carers': {
    name: 'Grandparents, other relatives or friends who bring up a child',
    example: 'Gran took all three in over a weekend, and gave up her job.',
    source: 'Named by the review (L1087)',
  },
  'care-experienced-parent': {
    name: 'A care experienced parent',
    example: 'She grew up in four homes and wants to know what others just know.',
    source: 'Named by the review (L1956). That somebody was in care is never by itself a reason to worry',
  },
} as const satisfies Record<string, Group>

export type GroupCode = keyof typeof GROUPS
export const GROUP_CODES = keysOf(GROUPS)

/** A national text of who Family Help is for, as long as it holds. */
export interface NationalText {
  version: number
  from: string
  standing: string
  principle: string
  paragraphs: readonly string[]
  groups: readonly GroupCode[]
  source: string
}

/** Every version there was, the newest first. A new one is added on top; a view keeps the one that it was written with. */
const NATIONAL: readonly [NationalText, ...NationalText[]] = [
  {
    version: 1,
    from: '2022-05-23',
    standing: 'What the review proposes. Government has not made a national text of it.',
    principle:
      'Family Help is for families with significant challenges that could threaten a loving, stable, safe family life.',
    paragraphs: [
      'It is one help, from a hand for a few weeks to living with a child protection plan. Nobody has to get worse to be helped, and nobody is handed on.',
      'The groups below are there so that none of them is forgotten. They are no list to be ticked: to be in one does not decide it, and to be in none does not either. Somebody who knows families talks with you, and says what they think and why.',
      'Underneath stands the law: a child is in need who is unlikely to be healthy or to develop reasonably well without services, whose health or development is likely to be significantly impaired without them, or who is disabled (Children Act 1989, section 17(10)).',
      'A whole school, estate or group can be offered something too, with nobody’s eligibility asked at all.',
    ],
    groups: GROUP_CODES,
    source: 'Independent Review of Children’s Social Care (2022), L1084, L1203 to L1210, L1383 to L1414',
  },
]

export const nationalTexts = (): readonly NationalText[] => NATIONAL
export const nationalText = (): NationalText => NATIONAL[0]
