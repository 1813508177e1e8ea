/** A published figure with how the record counts the same. */
export interface Published {
  group: string
  what: string
  /** A rate for each 10,000 children, or a share in per cent. */
  unit: 'per 10,000' | '%'
  value: number
  /** The names of the counts; a rate is of all children of the council. */
  count: string
  of?: string
}

const SHARE =
  (group: string, of: string) =>
  (what: string, value: number, count: string): Published => ({
    group,
    what,
    unit: '%',
    value,
    count,
    of,
  })
const RATE =
  (group: string) =>
  (what: string, value: number, count: string): Published => ({
    group,
    what,
    unit: 'per 10,000',
    value,
    count,
  })

export const SOURCE =
  'Department for Education, year to 31 March 2025, England; children aged 0 to 17: ONS, mid-2024. Open Government Licence v3.0. Shares of children in care after a protection plan by ethnic group: Ahmed 2022 (L2574).'

const rate = RATE('Rates')
const outcome = SHARE('Referrals', 'referral')
const lasting = SHARE('Time in need, of those in need', 'need')
const ended = SHARE('Time in need, when it ended', 'need ended')
const planLasting = SHARE('Time on a protection plan, of those on one', 'plan')
const care = (group: string) => SHARE(`Children in care: ${group}`, 'care')
const [age, sex, group, need, ground, home, provider] = [
  'age',
  'sex',
  'ethnic group',
  'why help was needed',
  'legal ground',
  'home',
  'who runs the home',
].map(care) as [
  ReturnType<typeof SHARE>,
  ReturnType<typeof SHARE>,
  ReturnType<typeof SHARE>,
  ReturnType<typeof SHARE>,
  ReturnType<typeof SHARE>,
  ReturnType<typeof SHARE>,
  ReturnType<typeof SHARE>,
]
const began = SHARE('Care began', 'care began')
const left = SHARE('Care ended', 'care ended')
const factor = SHARE('Found at the end of assessments', 'assessment with factors')

export const PUBLISHED: readonly Published[] = [
  rate('Referrals', 519.4, 'referral'),
  rate('Times of need begun', 325.8, 'need began'),
  rate('Times of need ended', 290.3, 'need ended'),
  rate('Children in need on 31 March', 330.3, 'need'),
  rate('Section 47 enquiries', 189.3, 'enquiry'),
  rate('Initial protection conferences', 59.2, 'conference'),
  rate('Protection plans begun', 50.8, 'plan began'),
  rate('Protection plans ended', 51.1, 'plan ended'),
  rate('Children on a protection plan on 31 March', 40.6, 'plan'),
  rate('Care begun', 26, 'care began'),
  rate('Care ended', 28, 'care ended'),
  rate('Children in care on 31 March', 67, 'care'),
  rate('Children in care who came alone', 5.4, 'care alone'),
  rate('Homes begun in care', 74.6, 'care home began'),
  rate('Care leavers of 19 to 21', 31.3, 'after care'),
  outcome('Nothing further done', 6.5, 'referral nothing'),
  outcome('Assessed, not in need', 30.8, 'referral not in need'),
  outcome('Within 12 months of another', 22.6, 'referral again'),
  outcome('From a school', 20.6, 'referral from school'),
  outcome('From health', 15.2, 'referral from health'),
  outcome('From the police', 28.3, 'referral from police'),
  lasting('Up to 3 months', 26.7, 'need lasting 3 months'),
  lasting('Up to 6 months', 11, 'need lasting 6 months'),
  lasting('Up to a year', 13.1, 'need lasting 1 year'),
  lasting('Up to two years', 13.7, 'need lasting 2 years'),
  lasting('Longer', 35.6, 'need lasting longer'),
  ended('Up to 3 months', 47, 'need ended 3 months'),
  ended('Up to 6 months', 14.8, 'need ended 6 months'),
  ended('Up to a year', 16, 'need ended 1 year'),
  ended('Up to two years', 12.1, 'need ended 2 years'),
  ended('Longer', 10.1, 'need ended longer'),
  SHARE('Protection', 'conference')('Conferences within 15 working days', 81.4, 'conference in time'),
  SHARE('Protection', 'plan began')('Plans that follow an earlier one', 24.5, 'plan again'),
  SHARE('Protection', 'plan ended')('Plans that lasted two years or more', 4.4, 'plan ended after two years'),
  planLasting('Up to 3 months', 31.5, 'plan lasting 3 months'),
  planLasting('Up to 6 months', 25.5, 'plan lasting 6 months'),
  planLasting('Up to a year', 26.3, 'plan lasting 1 year'),
  planLasting('Up to two years', 14.4, 'plan lasting 2 years'),
  planLasting('Longer', 2.3, 'plan lasting longer'),
  age('Under 1', 4.4, 'care age under 1'),
  age('1 to 4', 12.3, 'care age 1 to 4'),
  age('5 to 9', 18.5, 'care age 5 to 9'),
  age('10 to 15', 37.8, 'care age 10 to 15'),
  age('16 and over', 27, 'care age 16 and over'),
  sex('Boys', 56.3, 'care sex M'),
  group('White', 71.2, 'care group white'),
  group('Mixed', 10.7, 'care group mixed'),
  group('Black', 7.9, 'care group black'),
  group('Asian', 5.3, 'care group asian'),
  group('Other', 4.2, 'care group other'),
  need('Abuse or neglect', 67.3, 'care need N1'),
  need('The child’s disability', 2.3, 'care need N2'),
  need('A parent’s illness or disability', 2.4, 'care need N3'),
  need('The family in acute stress', 7.2, 'care need N4'),
  need('Trouble in the family', 11.8, 'care need N5'),
  need('Behaviour that gets the child into difficulty', 1, 'care need N6'),
  need('No parent there to care', 8, 'care need N8'),
  ground('Full care order', 58.8, 'care ground C2'),
  ground('Interim care order', 16.1, 'care ground C1'),
  ground('Placement order', 5.8, 'care ground E1'),
  ground('By agreement', 19, 'care ground V2'),
  home('Foster carers', 67, 'care home foster'),
  home('Children’s or secure home', 11.6, "care home children's home"),
  home('Supported home', 9.2, 'care home supported'),
  home('Own parents', 6.1, 'care home parents'),
  home('With those who will adopt', 2, 'care home adoption'),
  home('Other residential', 1.6, 'care home other residential'),
  provider('The council', 42.9, 'care provider PR1'),
  provider('Private', 40.3, 'care provider PR4'),
  provider('Voluntary', 7, 'care provider PR5'),
  care('where')('Outside the council', 44.5, 'care outside'),
  care('where')('More than 20 miles away', 22.2, 'care area ZX'),
  care('stability')('Three or more homes in the year', 10.4, 'care three homes'),
  care('stability')('In care all the year', 71.6, 'care all year'),
  SHARE('Children in care: stability', 'care long')(
    'Under 16, in care 2½ years: two years with the same carers',
    68.5,
    'care long same home',
  ),
  began('Under 1', 15.9, 'care began age under 1'),
  began('1 to 4', 13.7, 'care began age 1 to 4'),
  began('5 to 9', 15.2, 'care began age 5 to 9'),
  began('10 to 15', 26.8, 'care began age 10 to 15'),
  began('16 and over', 28.2, 'care began age 16 and over'),
  began('Boys', 60.4, 'care began sex M'),
  began('Alone, without family', 21.5, 'care began alone'),
  began('By agreement', 56.5, 'care began on V2'),
  began('On an interim care order', 31.1, 'care began on C1'),
  began('By police protection', 9, 'care began on L1'),
  left('Adopted', 8.8, 'care ended adopted'),
  left('Special guardianship', 11.9, 'care ended guardian'),
  left('Child arrangements order', 3.1, 'care ended arrangements'),
  left('Home, as planned', 16.1, 'care ended home'),
  left('Home, not as planned', 3.1, 'care ended home unplanned'),
  left('To relatives or others', 5.2, 'care ended kin'),
  left('To another council', 7.7, 'care ended other council'),
  left('At 18, on with the carers', 17.4, 'care ended on with carers'),
  left('Independent, with support', 12.2, 'care ended independent with support'),
  left('Independent, alone', 3.3, 'care ended independent alone'),
  left('Aged 18 and over', 39.9, 'care ended age 18 and over'),
  left('Aged 16 and 17', 12, 'care ended age 16 and 17'),
  left('Aged 10 to 15', 14.1, 'care ended age 10 to 15'),
  left('Aged 5 to 9', 10.8, 'care ended age 5 to 9'),
  left('Aged 1 to 4', 18.1, 'care ended age 1 to 4'),
  left('Under 1', 5.1, 'care ended age under 1'),
  ...(
    [
      ['White', 65, 'white'],
      ['Mixed', 62, 'mixed'],
      ['Black', 39, 'black'],
      ['Asian', 36, 'asian'],
    ] as const
  ).map(([name, value, key]) =>
    SHARE('Came into care after a protection plan', `care began group ${key}`)(
      name,
      value,
      `care began after a plan group ${key}`,
    ),
  ),
  SHARE('Health, in care all the year', 'health')('Health assessed', 89.8, 'health health_assessed'),
  SHARE('Health, in care all the year', 'health')('Immunised', 84, 'health immunised'),
  SHARE('Health, in care all the year', 'health')('Seen by a dentist', 80.8, 'health dentist'),
  SHARE('Health, in care all the year', 'health')('Substance misuse', 3, 'health substance_misuse'),
  SHARE('Health, in care all the year', 'health ten and over')(
    'Convicted or cautioned, 10 and over',
    2,
    'health convicted',
  ),
  SHARE('Health, in care all the year', 'health scored')(
    'Difficulties score a concern',
    42.4,
    'health score a concern',
  ),
  SHARE('Care leavers of 19 to 21', 'after care')(
    'In education, training or work',
    54,
    'after care in education or work',
  ),
  SHARE('Care leavers of 19 to 21', 'after care')('In a suitable home', 88.5, 'after care suitable home'),
  SHARE('Care leavers of 19 to 21', 'after care')('In touch', 93.9, 'after care in touch'),
  factor('A parent’s mental health', 33.5, 'factor 4B'),
  factor('Domestic abuse of a parent', 31.7, 'factor 3B'),
  factor('Emotional abuse', 19, 'factor 17A'),
  factor('Neglect', 17.6, 'factor 16A'),
  factor('The child’s mental health', 17.6, 'factor 4A'),
  factor('Alcohol, a parent', 14.3, 'factor 1B'),
  factor('Drugs, a parent', 14.1, 'factor 2B'),
  factor('The child’s learning disability', 12.3, 'factor 5A'),
  factor('Behaviour that gets the child into difficulty', 7, 'factor 14A'),
  factor('Self-harm', 5, 'factor 15A'),
  factor('Criminal exploitation', 3.2, 'factor 24A'),
  factor('Sexual exploitation', 2.4, 'factor 11A'),
]
