import type { CourseNeed, Evidence } from './needs.ts'

export interface Intervention {
  name: string
  what: string
  needs: readonly CourseNeed[]
  /** Ages of the children, both included; undefined where it does not depend on them. */
  ages?: readonly [from: number, to: number]
  /** How long and how often, as it is usually delivered. */
  dose: string
  evidence: Evidence
  /** Who says so: a line of the review and what it cites. */
  source: string
}

const EIF = 'Early Intervention Foundation 2022, for families at the edge of care (L1858)'
const REVIEW_OF_HELP = 'Edwards and others 2021: parents’ wellbeing and confidence (L1868)'

/**
 * The interventions that the review names. Its words are the rating; the levels of the Foundations Guidebook were not at
 * hand and are not guessed (docs/decisions/0352-interventions.md).
 */
export const CATALOGUE = {
  'generation-pmto': {
    name: 'GenerationPMTO',
    what: 'Parents practise encouraging, setting limits and solving problems, alone or in a group',
    needs: ['behaviour', 'parenting'],
    ages: [3, 16],
    dose: '10 to 25 weekly sessions',
    evidence: 'well-evidenced',
    source: EIF,
  },
  pcit: {
    name: 'Parent-Child Interaction Therapy (PCIT)',
    what: 'Parent and child play together and the parent is coached as they do',
    needs: ['behaviour', 'bonding', 'harm'],
    ages: [2, 7],
    dose: '12 to 20 weekly sessions, until both feel sure',
    evidence: 'well-evidenced',
    source: EIF,
  },
  'child-first': {
    name: 'Child First',
    what: 'A clinician and a care coordinator come to the home of a family with a small child',
    needs: ['bonding', 'harm', 'parenting'],
    ages: [0, 5],
    dose: 'Weekly visits for 6 to 12 months',
    evidence: 'well-evidenced',
    source: EIF,
  },
  'mst-building-stronger-families': {
    name: 'Multisystemic Therapy: Building Stronger Families',
    what: 'A small team works with the whole family at home, day and night, on harm and on drink or drugs',
    needs: ['harm', 'substances'],
    ages: [6, 17],
    dose: 'Several times a week for 6 to 9 months',
    evidence: 'well-evidenced',
    source: EIF,
  },
  fft: {
    name: 'Functional Family Therapy (FFT)',
    what: 'A therapist works with a teenager and their family on what goes round in circles',
    needs: ['teenagers', 'behaviour'],
    ages: [10, 18],
    dose: '12 to 14 sessions over 3 to 5 months',
    evidence: 'named',
    source: 'The review, as work that social workers do themselves (L1145)',
  },
  'triple-p': {
    name: 'Triple P',
    what: 'Parents learn ways to be positive and clear, alone or in a group',
    needs: ['parenting', 'behaviour'],
    ages: [0, 12],
    dose: 'About 8 sessions',
    evidence: 'evaluated',
    source: REVIEW_OF_HELP,
  },
  'incredible-years': {
    name: 'Incredible Years, preschool',
    what: 'A group of parents watches, talks and practises: play, praise, limits',
    needs: ['parenting', 'behaviour'],
    ages: [3, 6],
    dose: '18 to 20 weekly sessions',
    evidence: 'evaluated',
    source: `${REVIEW_OF_HELP}; ages and sessions: Early Intervention Foundation, Foundations for Life: FAQs, 2016`,
  },
  'strengthening-families': {
    name: 'Strengthening Families, Strengthening Communities',
    what: 'A group of parents starts from its own cultures and values',
    needs: ['parenting', 'network'],
    ages: [3, 18],
    dose: '13 weekly sessions',
    evidence: 'evaluated',
    source: REVIEW_OF_HELP,
  },
  'family-nurse-partnership': {
    name: 'Family Nurse Partnership',
    what: 'The same nurse visits a young first-time parent',
    needs: ['first-baby', 'bonding'],
    ages: [0, 2],
    dose: 'Visits from early pregnancy until the child is two',
    evidence: 'evaluated',
    source: 'Robling and others 2021: school readiness, attainment at key stage 1 (L1871)',
  },
  pause: {
    name: 'Pause',
    what: 'Somebody stays beside a parent whose children live elsewhere, to begin something of their own',
    needs: ['after-removal'],
    dose: 'About 18 months',
    evidence: 'evaluated',
    source:
      'Boddy and others 2020; McCracken and others 2017: wellbeing, education, less alcohol and drugs (L1873)',
  },
  'motivational-interviewing': {
    name: 'Motivational Interviewing',
    what: 'A way of talking in which somebody finds their own reasons to change',
    needs: ['change', 'substances'],
    dose: 'A few conversations, or a manner that runs through all of them',
    evidence: 'part-of',
    source: 'Rodger and others 2020, as a part of Family Safeguarding (L2150)',
  },
  fdac: {
    name: 'Family Drug and Alcohol Court (FDAC)',
    what: 'In care proceedings: the same judge, a team beside the parent, help with drink or drugs',
    needs: ['substances'],
    dose: 'As long as the proceedings last',
    evidence: 'evaluated',
    source: 'Harwin and others 2014: 36% of mothers reunited with their children, 24% otherwise (L3808)',
  },
  'family-group-conference': {
    name: 'Family group conference',
    what: 'The wider family meets, with somebody to prepare it, and makes its own plan',
    needs: ['network', 'harm'],
    dose: 'One prepared meeting, and a look back at it',
    evidence: 'named',
    source: 'The review: quality decides; named as one effective model (L4053)',
  },
} as const satisfies Record<string, Intervention>

export type InterventionKey = keyof typeof CATALOGUE

export const interventionOf = (key: InterventionKey): Intervention => CATALOGUE[key]
