import type { KnownCouncil, Year } from './facts/three-years.ts'

/** A count out of something: children of an area, or those whom it is about. */
export type Counted = { count: number; of: number }

export type Indicator = {
  name: string
  /** A rate per 10,000 children aged 0 to 17 (mid-2024, ONS), or a share of those it is about. */
  kind: 'rate' | 'share'
  counted(council: KnownCouncil, year: Year): Counted | undefined
}

type Yearly = KnownCouncil['years'][Year]

const rate = (name: string, key: keyof Yearly): Indicator => ({
  name,
  kind: 'rate',
  counted: ({ years, population }, year) => known(years[year][key], population),
})

const share = (name: string, some: (of: Yearly) => number | undefined, of: keyof Yearly): Indicator => ({
  name,
  kind: 'share',
  counted: ({ years }, year) => known(some(years[year]), years[year][of]),
})

function known(count: number | undefined, of: number | undefined): Counted | undefined {
  return count === undefined || !of || count > of * 10 ? undefined : { count, of }
}

/** A count from a published per cent: within half a per cent of the true one. */
const part = (percent: number | undefined, of: number | undefined) =>
  percent === undefined || of === undefined ? undefined : Math.round((percent * of) / 100)

/** What councils can be laid beside one another on. None of them is a target, and none says by itself what is good. */
export const INDICATORS = {
  inCare: rate('Children in care, 31 March', 'inCare'),
  started: rate('Children who came into care in the year', 'started'),
  ceased: rate('Children who left care in the year', 'ceased'),
  referrals: rate('Referrals in the year', 'referrals'),
  onPlan: rate('Children on a protection plan, 31 March', 'onPlan'),
  again: share(
    'Referrals within twelve months of another',
    ({ rereferred, referrals }) => part(rereferred, referrals),
    'referrals',
  ),
  threeHomes: share('Three or more homes in the year, of children in care', (of) => of.threeHomes, 'inCare'),
  faraway: share(
    'More than 20 miles from home and outside the council, of children in care',
    ({ faraway, inCare }) => part(faraway, inCare),
    'inCare',
  ),
  leaversActive: share(
    'In education, work or training, of care leavers aged 19 to 21',
    (of) => of.leaversActive,
    'leavers',
  ),
  leaversHome: share('In a suitable home, of care leavers aged 19 to 21', (of) => of.leaversHome, 'leavers'),
} as const satisfies Record<string, Indicator>

export type IndicatorKey = keyof typeof INDICATORS

export const indicatorKeys = Object.keys(INDICATORS) as IndicatorKey[]

/** Counts of 1 to 5 are not shown. */
const FEWEST = 6
export const isSmall = ({ count }: Counted) => count > 0 && count < FEWEST

/** As it is read: per 10,000 children, or per cent. */
export const scaleOf = ({ kind }: Indicator) => (kind === 'rate' ? 10_000 : 100)
export const unitOf = ({ kind }: Indicator) => (kind === 'rate' ? 'per 10,000 children' : 'per cent')
