/** One line of the review's cost and benefit table (L9847 to L9984). */
export type ReplayRow = {
  id: string
  name: string
  group: GroupId
  /** Line of the report where the row begins. */
  line: number
  /** Net effect on public finance in £ million, programme years 1 to 10 (year 1 = 2023/24); below zero is a cost. */
  net: readonly number[]
}

export type GroupId =
  | 'familyHelp'
  | 'care'
  | 'alternatives'
  | 'missions'
  | 'workforce'
  | 'advocacy'
  | 'representation'

/** The 22 rows that carry figures of their own. Subtotals and the total are computed, never stored. */
export const replayRows: readonly ReplayRow[] = [
  {
    id: 'familyHelp',
    name: 'Family Help',
    group: 'familyHelp',
    line: 9851,
    net: [0, -514, -930, -472, -6, 359, 507, 520, 534, 549],
  },
  {
    id: 'regionalCareCooperatives',
    name: 'Regional Care Cooperatives',
    group: 'care',
    line: 9858,
    net: [0, -50, -50, 31, 79, 115, 135, 139, 143, 148],
  },
  {
    id: 'fosteringRecruitment',
    name: 'Foster carer recruitment',
    group: 'care',
    line: 9864,
    net: [-9, 8, 25, 51, 70, 71, 73, 74, 76, 78],
  },
  {
    id: 'extendedFamilySupportModel',
    name: 'Extended family support for foster carers',
    group: 'care',
    line: 9869,
    net: [0, -82, -33, 33, 34, 35, 36, 37, 39, 40],
  },
  {
    id: 'sgoCaoAllowance',
    name: 'Special guardianship and kinship allowance',
    group: 'alternatives',
    line: 9879,
    net: [0, -157, -75, 32, 92, 123, 132, 141, 150, 159],
  },
  {
    id: 'familyNetworkPlans',
    name: 'Family network plans',
    group: 'alternatives',
    line: 9884,
    net: [0, -36, 11, 138, 148, 159, 170, 181, 192, 203],
  },
  {
    id: 'legalAidKin',
    name: 'Legal aid for kinship carers',
    group: 'alternatives',
    line: 9889,
    net: [0, 4, 35, 66, 69, 72, 75, 78, 81, 85],
  },
  {
    id: 'kinshipLeave',
    name: 'Kinship leave',
    group: 'alternatives',
    line: 9895,
    net: [0, -6, -6, -6, -6, -6, -6, -6, -6, -6],
  },
  {
    id: 'kinPreparationWorkshops',
    name: 'Preparation workshops for kinship carers',
    group: 'alternatives',
    line: 9903,
    net: [-5, -6, -6, -6, -6, -6, -6, -6, -6, -5],
  },
  {
    id: 'familyFinding',
    name: 'Family finding',
    group: 'missions',
    line: 9917,
    net: [0, -58, -54, 2, -1, -6, -6, -6, -6, -5],
  },
  {
    id: 'stayingPut',
    name: 'Staying Put to 23',
    group: 'missions',
    line: 9922,
    net: [0, 0, -7, -16, -17, -17, -17, -18, -18, -18],
  },
  {
    id: 'stayingClose',
    name: 'Staying Close',
    group: 'missions',
    line: 9927,
    net: [0, 0, -14, -6, 13, 22, 25, 27, 30, 33],
  },
  {
    id: 'supportedLodgings',
    name: 'Supported lodgings',
    group: 'missions',
    line: 9933,
    net: [0, -9, -16, -16, -17, -17, -18, -18, -19, -19],
  },
  {
    id: 'settingUpHome',
    name: 'Setting up home allowance',
    group: 'missions',
    line: 9939,
    net: [-4, -4, -5, -5, -6, -7, -8, -8, -9, -10],
  },
  {
    id: 'careLeaverBursary',
    name: 'Bursary for apprentices leaving care',
    group: 'missions',
    line: 9945,
    net: [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1],
  },
  {
    id: 'freePrescriptions',
    name: 'Free prescriptions for care leavers',
    group: 'missions',
    line: 9951,
    net: [0, -2, -2, -3, -3, -3, -3, -3, -3, -3],
  },
  {
    id: 'earlyCareerFramework',
    name: 'Five-year Early Career Framework',
    group: 'workforce',
    line: 9958,
    net: [-23, -37, -22, 40, 94, 142, 146, 151, 155, 160],
  },
  {
    id: 'nationalPayScales',
    name: 'National pay scales',
    group: 'workforce',
    line: 9964,
    net: [0, 0, -79, -79, -79, -31, -15, 1, 1, 1],
  },
  {
    id: 'agencyRulesStaffBanks',
    name: 'Agency rules and staff banks',
    group: 'workforce',
    line: 9970,
    net: [0, -14, -14, -4, -1, 4, 9, 10, 10, 11],
  },
  {
    id: 'residentialLeadership',
    name: "Leadership for children's homes",
    group: 'workforce',
    line: 9976,
    net: [-4, -6, -6, -5, -4, 4, 4, 4, 4, 4],
  },
  {
    id: 'childAdvocacy',
    name: 'Advocacy for children',
    group: 'advocacy',
    line: 9978,
    net: [0, -7, 1, 1, 1, 2, 2, 2, 3, 3],
  },
  {
    id: 'parentalRepresentation',
    name: 'Representation for parents',
    group: 'representation',
    line: 9981,
    net: [0, -10, -9, -8, -7, -7, -7, -6, -5, -3],
  },
]
