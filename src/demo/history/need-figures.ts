import type { Shares } from '../figures.ts'

/**
 * What the history of need and protection is drawn from. Where a line says "ours", no published figure exists (the
 * department publishes no individual journeys): the number was chosen so that the published totals come out.
 * Published: DfE, children in need 2024 to 2025, and the local authority interactive tool; England; OGL v3.0.
 */

/** Referrals of the year ending March, a 10,000 children, against that of 2025: DfE referrals by ONS population. */
export const REFERRAL_TREND: Readonly<Record<number, number>> = {
  2016: 1.025,
  2017: 1.066,
  2018: 1.073,
  2019: 1.063,
  2020: 1.05,
  2021: 0.978,
  2022: 1.052,
  2023: 1.022,
  2024: 0.982,
  2025: 1,
}

/** Who got in touch: school 20.6, health 15.2 and police 28.3 per cent are published, 2025; the others are ours. */
export const SOURCES: Shares<string> = [
  ['school', 18.6],
  ['education-service', 2],
  ['gp', 1.8],
  ['health-visitor', 2.6],
  ['school-nurse', 0.8],
  ['other-primary-health', 3],
  ['emergency-department', 4],
  ['other-health', 3],
  ['police', 28.3],
  ['social-care-here', 5],
  ['other-service-here', 4],
  ['another-council', 3.4],
  ['early-help', 4],
  ['parent', 5],
  ['relative', 1.5],
  ['young-person', 0.6],
  ['friend-or-neighbour', 2],
  ['someone-else', 1.5],
  ['housing', 1.5],
  ['law', 3.4],
  ['community-or-charity', 3],
  ['not-said', 1],
]

/** What comes of a referral, 2025: 6.5 per cent no further action, 30.8 assessed and not in need; more in the end, for on 31 March some are not assessed yet. */
export const NO_FURTHER_ACTION = 41_340 / 632_830
export const NOT_IN_NEED = (194_620 / 632_830) * 1.1

/** Of those in need: an enquiry (section 47) alone, and a conference. 189.3 enquiries, 59.2 conferences and 50.8 plans a 10,000. */
export const ENQUIRY_ALONE = 0.6
export const CONFERENCE = 0.172
/** A conference where the child had a plan before: ours, so that 24.5 per cent of plans follow an earlier one. */
export const CONFERENCE_AGAIN = 0.52
export const PLAN_AT_CONFERENCE = 50.8 / 59.2
/** Conferences within 15 working days of the enquiry, 2025: 58,670 of 72,090. */
export const CONFERENCE_IN_TIME = 58_670 / 72_090

export const CATEGORIES: Shares<string> = [
  ['NEG', 49],
  ['EMO', 37],
  ['PHY', 7],
  ['SAB', 4],
  ['MUL', 3],
]

/** Days of need without a protection plan or care, when it ends. Ours, after "cease by duration": 47, 14.8, 16, 12.1, 10.1. */
export const DAYS_IN_NEED: Shares<string> = [
  ['20-90', 61],
  ['91-182', 19],
  ['183-365', 12],
  ['366-730', 6],
  ['731-1800', 2],
]

/** Days of need because of a child's own disability or illness: mostly for childhood. Ours. */
export const LASTING_NEED = 0.042
export const DAYS_OF_LASTING_NEED: Shares<string> = [
  ['366-1095', 20],
  ['1096-5500', 80],
]

/** Days on a plan when it ends. Ours, after the time on a plan at 31 March: 31.5, 25.5, 26.3, 14.4, 2.3. */
export const DAYS_ON_PLAN: Shares<string> = [
  ['70-90', 8],
  ['91-182', 25],
  ['183-365', 42],
  ['366-730', 21],
  ['731-1000', 6],
]

/** Why help was needed. Ours: published for children in need only as shares of episodes not held here. */
export const PRIMARY_NEEDS: Shares<string> = [
  ['N1', 57],
  ['N3', 4],
  ['N4', 12],
  ['N5', 19],
  ['N6', 4],
  ['N7', 1],
  ['N8', 3],
]

/** Factors found at the end of assessments, of 513,250 episodes with any, 2025. */
const EPISODES = 513_250
const factors = (counts: Record<string, number>) =>
  Object.entries(counts).map(([code, count]) => ({ code, share: count / EPISODES }))

/** Found for a family: a parent or somebody else in the home. */
export const FAMILY_FACTORS = factors({
  '1B': 73_250,
  '1C': 11_600,
  '2B': 72_620,
  '2C': 15_930,
  '3B': 162_890,
  '3C': 25_560,
  '4B': 171_780,
  '4C': 23_600,
  '5B': 15_170,
  '5C': 7_510,
  '6B': 27_600,
  '6C': 5_310,
  '16A': 90_370,
  '17A': 97_700,
  '20': 83_770,
})

/** Found for one child; those of teenagers from ten years on. */
export const CHILD_FACTORS = factors({
  '3A': 57_930,
  '4A': 90_400,
  '5A': 63_240,
  '6A': 24_220,
  '7A': 18_960,
  '18B': 15_270,
  '18C': 61_410,
  '19B': 12_590,
  '19C': 18_900,
  '8F': 1_950,
  '22A': 780,
  '23A': 2_240,
})

export const TEENAGE_FACTORS = factors({
  '1A': 10_620,
  '2A': 24_550,
  '10A': 16_940,
  '11A': 12_400,
  '12A': 2_250,
  '13A': 8_860,
  '14A': 35_980,
  '15A': 25_470,
  '24A': 16_250,
})

/** Share of children with factors who are ten or older. Ours: spreads teenage factors over teenagers alone. */
export const TEENAGE_SHARE = 0.46

/** Getting in touch again after help or an answer ended: share of families who do, and the mean wait in days. Ours. */
export const COME_AGAIN = 0.63
export const WAIT_TO_COME_AGAIN = 420

/** Age of the child whom a first referral is about. Ours: ages of children in need are not held here. */
export const AGES_AT_REFERRAL: Shares<string> = [
  ['unborn', 3],
  ['0-0', 9],
  ['1-4', 25],
  ['5-9', 27],
  ['10-15', 29],
  ['16-17', 7],
]

/** Days of early help. Ours: early help has no national data (L1295). */
export const DAYS_OF_EARLY_HELP: Shares<string> = [
  ['40-120', 35],
  ['121-240', 40],
  ['241-500', 25],
]
