import { out, runStages, type StageSystem } from '../../engines/stages.ts'

/** Where children's social workers are in their working lives. */
const grades = ['first year', 'years 2 to 5', 'experienced', 'expert', 'manager', 'agency'] as const
type Grade = (typeof grades)[number]

export type WorkforceOptions = {
  /** Full-time posts; what is not filled by a council's own workers is vacant, and partly covered by agencies. */
  posts: number
  /** Newly qualified workers who join in a year. */
  joining: number
  /** Share of each grade that leaves council work in a year. */
  leaving: Record<Exclude<Grade, 'agency'>, number>
  /** Share that moves to an agency in a year, and of agency workers that comes back. */
  toAgency: number
  fromAgency: number
  /** Share of each grade that holds cases, and of a case holder's time spent with families. */
  holding: Record<Grade, number>
  timeWithFamilies: number
}

/**
 * Full-time workers with cases in September 2021, and the cases that they held (DfE, OGL v3.0). The report's two thirds
 * give more case holders than this count; it warns that senior workers may be misplaced (footnote 98). Caseloads start
 * from this count and follow the change in the model's case holders.
 */
export const counted2021 = { caseHolders: 20_549, cases: 335_201 } as const

/** Workers of 2020/21 by the report: 2,780 left, 8.6% of the workforce (L7603). */
export const workers2021 = 2_780 / 0.086

/**
 * Today (2020/21). The report gives the workforce, 8.6% leaving (L7603), 2.6% to agencies (L7926), 15.5% agency
 * (L7924), two thirds holding cases, a third of their time with families (L7598). Posts are those filled and vacant in
 * September 2021 (DfE, OGL v3.0). The spread over grades is assumption.
 */
export const today: WorkforceOptions = {
  posts: 39_024,
  joining: 3_600,
  leaving: { 'first year': 0.09, 'years 2 to 5': 0.11, experienced: 0.081, expert: 0.07, manager: 0.07 },
  toAgency: 0.026,
  fromAgency: 0.12,
  holding: {
    'first year': 0.9,
    'years 2 to 5': 0.95,
    experienced: 0.9,
    expert: 0.7,
    manager: 0,
    agency: 0.75,
  },
  timeWithFamilies: 1 / 3,
}

/** Workers by grade in 2020/21: total and agency share from the report, the spread is assumption. */
function workersToday(): Record<Grade, number> {
  const employed = workers2021
  return {
    'first year': 0.09 * employed,
    'years 2 to 5': 0.26 * employed,
    experienced: 0.33 * employed,
    expert: 0.06 * employed,
    manager: 0.26 * employed,
    agency: (0.155 / 0.845) * employed,
  }
}

const monthly = (share: number) => -Math.log(1 - share) / 12

/** The grades as stages: moving up, leaving, to an agency and back. */
function workforceStages(options: WorkforceOptions): StageSystem {
  checkOptions(options)
  const own = grades.filter((grade) => grade !== 'agency')
  return {
    names: grades,
    arrivals: [{ to: 'first year', perMonth: options.joining / 12 }],
    flows: [
      { from: 'first year', to: 'years 2 to 5', rate: 1 / 12 },
      { from: 'years 2 to 5', to: 'experienced', rate: 1 / 48 },
      { from: 'experienced', to: 'expert', rate: 1 / 360 },
      { from: 'experienced', to: 'manager', rate: 1 / 160 },
      ...own.map((grade) => ({ from: grade, to: out, rate: monthly(options.leaving[grade]) })),
      ...own.map((grade) => ({ from: grade, to: 'agency', rate: monthly(options.toAgency) })),
      { from: 'agency', to: 'experienced', rate: monthly(options.fromAgency) },
      { from: 'agency', to: out, rate: monthly(0.08) },
    ],
  }
}

export type WorkforceYear = {
  year: number
  workers: Record<Grade, number>
  vacant: number
  agencyShare: number
  /** Full-time workers who hold cases; hours a year that they spend with families. */
  caseHolders: number
  hoursWithFamilies: number
  /** What agency workers cost beyond a council's own, £ million (£26,000 each, L7933). */
  agencyPremium: number
}

const hoursAYear = 1_600
const premium = 26_000

/** Year by year from today's workforce; year 0 is today. */
export function runWorkforce(options: WorkforceOptions, years: number): WorkforceYear[] {
  const start = workersToday()
  const { stocks } = runStages(
    workforceStages(options),
    grades.map((grade) => start[grade]),
    years * 12,
  )
  return Array.from({ length: years + 1 }, (_, year) => yearOf(options, year, stocks[year * 12]!))
}

function yearOf(options: WorkforceOptions, year: number, stocks: readonly number[]): WorkforceYear {
  const workers = Object.fromEntries(grades.map((grade, i) => [grade, stocks[i] ?? 0])) as Record<
    Grade,
    number
  >
  const all = stocks.reduce((sum, count) => sum + count, 0)
  const employed = all - workers.agency
  const caseHolders = grades.reduce((sum, grade) => sum + workers[grade] * options.holding[grade], 0)
  return {
    year,
    workers,
    vacant: Math.max(0, options.posts - employed),
    agencyShare: workers.agency / all,
    caseHolders,
    hoursWithFamilies: caseHolders * options.timeWithFamilies * hoursAYear,
    agencyPremium: (workers.agency * premium) / 1e6,
  }
}

/** Hours with families against today when shares change: (0.75 × 0.50) ÷ (2/3 × 1/3) = 1.6875 (L7598 to L7701). */
export const hoursAgainstToday = (holding: number, timeWithFamilies: number) =>
  (holding * timeWithFamilies) / ((2 / 3) * (1 / 3))

function checkOptions(options: WorkforceOptions) {
  const shares = [
    ...Object.values(options.leaving),
    ...Object.values(options.holding),
    options.toAgency,
    options.fromAgency,
    options.timeWithFamilies,
  ]
  if (!shares.every((share) => share >= 0 && share < 1))
    throw new RangeError('Shares of the workforce lie between 0 and 1.')
  if (!(options.joining >= 0 && options.posts > 0))
    throw new RangeError('Posts and people who join are counts from 0 up.')
}
