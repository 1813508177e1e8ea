import { type CensusYear, isOutside } from '../census.ts'
import { type Day, isAfter, isBefore } from '../days.ts'
import type { Row } from '../rows.ts'
import { allWhereSeveral, inEpisodes, isNoFurtherAction, type Rule, startsDuring } from './rule.ts'

const START = 'CINPlanStartDate'
const END = 'CINPlanEndDate'
const SHOWS = { CINplanDates: [START, END] } as const
const ITEMS = ['N00689', 'N00690']

/** Rules about plans for children in need. */
export const cinPlanRules: readonly Rule[] = [
  {
    code: '4000',
    severity: 'error',
    shows: { CINplanDates: [START], CINdetails: ['ReferralNFA'] },
    says: 'A referral without further action has a plan for a child in need. Correct the flag or take out the plan.',
    items: ['N00112', ...ITEMS],
    find: (child) =>
      inEpisodes(child, ({ details, plans }) =>
        isNoFurtherAction(details) ? plans.map((plan) => [plan, details]) : [],
      ),
  },
  {
    code: '4001',
    severity: 'error',
    shows: { CINplanDates: [END], ChildProtectionPlans: ['CPPendDate'] },
    says: 'The case has an open child protection plan and an open plan for a child in need. End the one that is over.',
    items: ['N00115', 'N00690'],
    find: (child) =>
      inEpisodes(child, ({ plans, protectionPlans }) => {
        const openPlans = plans.filter(isOpen)
        const openProtection = protectionPlans.map(({ row }) => row).filter((row) => !row.has('CPPendDate'))
        return openPlans.length > 0 && openProtection.length > 0 ? [[...openPlans, ...openProtection]] : []
      }),
  },
  {
    code: '4003',
    severity: 'error',
    shows: { CINplanDates: [START, END], ChildProtectionPlans: ['CPPendDate'], Reviews: ['CPPreviewDate'] },
    says: 'A child protection plan was reviewed while a plan for a child in need was running. Correct the dates of the review or of the plan.',
    items: ['N00115', 'N00116', ...ITEMS],
    find: (child) =>
      child.protectionPlans.flatMap(({ row, reviews }) =>
        reviews.flatMap((review) => {
          const date = review.day('CPPreviewDate')
          if (date === undefined || date === row.day('CPPendDate')) return []
          const running = child.plans.filter((plan) => plan.day(START)! <= date && date <= plan.day(END)!)
          return running.map((plan) => [review, row, plan])
        }),
      ),
  },
  {
    code: '4004',
    severity: 'error',
    shows: SHOWS,
    says: 'The child has more than one open plan for a child in need. End those that are over.',
    items: ['N00690'],
    find: (child) => allWhereSeveral(child.plans, isOpen),
  },
  {
    code: '4008',
    severity: 'error',
    shows: { ChildIdentifiers: ['PersonDeathDate'], CINplanDates: [START] },
    says: 'The plan for a child in need starts after the child’s death. Correct one of the dates.',
    items: ['N00108', 'N00689'],
    find: (child) => afterDeath(START)(child.identifiers, child.plans),
  },
  {
    code: '4009Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['PersonDeathDate'], CINplanDates: [END] },
    says: 'The plan for a child in need ends after the child’s death. Check the dates.',
    items: ['N00108', 'N00690'],
    find: (child) => afterDeath(END)(child.identifiers, child.plans),
  },
  {
    code: '4010',
    severity: 'error',
    shows: { CINplanDates: [START] },
    says: 'The start of the plan for a child in need is missing or after the census year. Give the date it started.',
    items: ['N00689', 'N00603'],
    find: (child, { referenceDate }) =>
      child.plans.filter((plan) => plan.day(START) === undefined || isAfter(plan.day(START), referenceDate)),
  },
  {
    code: '4011',
    severity: 'error',
    shows: SHOWS,
    says: 'The plan for a child in need ends before it starts. Correct one of the dates.',
    items: ITEMS,
    find: (child) => child.plans.filter((plan) => isBefore(plan.day(END), plan.day(START))),
  },
  {
    code: '4012Q',
    severity: 'query',
    shows: SHOWS,
    says: 'The plan for a child in need starts and ends on one day. Check the dates.',
    items: ITEMS,
    find: (child) =>
      child.plans.filter((plan) => plan.day(START) !== undefined && plan.day(START) === plan.day(END)),
  },
  {
    code: '4013',
    severity: 'error',
    shows: { CINplanDates: [END] },
    says: 'The plan for a child in need ended outside the census year. Correct the date; plans of other years do not belong in the return.',
    items: ['N00690', 'N00603'],
    find: (child, census) => child.plans.filter((plan) => isOutside(plan.day(END), census)),
  },
  {
    code: '4014',
    severity: 'error',
    shows: SHOWS,
    says: 'The plan for a child in need starts while another of the child is running. End the earlier one first, or correct the dates.',
    items: [...ITEMS, 'N00603'],
    find: (child, { referenceDate }) =>
      startsDuring(
        child.plans,
        (plan) => plan.day(START),
        (other, day) => other.day(START)! <= day && day <= (other.day(END) ?? referenceDate)!,
      ),
  },
  {
    code: '4015',
    severity: 'error',
    shows: { CINplanDates: [START], CINdetails: ['CINreferralDate'] },
    says: 'The plan for a child in need starts before the referral. Correct one of the dates.',
    items: ['N00689', 'N00100'],
    find: (child) =>
      inEpisodes(child, ({ details, plans }) => {
        const early = plans.filter((plan) => isBefore(plan.day(START), details.day('CINreferralDate')))
        return early.map((plan) => [plan, details])
      }),
  },
  {
    code: '4016',
    severity: 'error',
    shows: { CINplanDates: [START], ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
    says: 'The plan for a child in need starts while a child protection plan is running. End the child protection plan first, or correct the dates.',
    items: ['N00105', 'N00115', 'N00689', 'N00603'],
    find: (child, census) =>
      child.plans.flatMap((plan) => {
        const running = child.protectionRows.filter((row) =>
          runsOn(row.day('CPPstartDate'), row.day('CPPendDate'), plan.day(START), census),
        )
        return running.map((row) => [plan, row])
      }),
  },
  {
    code: '4017',
    severity: 'error',
    shows: { ChildProtectionPlans: ['CPPstartDate'], CINplanDates: [START, END] },
    says: 'The child protection plan starts while a plan for a child in need is running. End the plan for a child in need first, or correct the dates.',
    items: ['N00105', ...ITEMS, 'N00603'],
    find: (child, census) =>
      child.protectionRows.flatMap((row) => {
        const running = child.plans.filter((plan) =>
          runsOn(plan.day(START), plan.day(END), row.day('CPPstartDate'), census),
        )
        return running.map((plan) => [row, plan])
      }),
  },
]

const isOpen = (plan: Row<'CINplanDates'>) => !plan.has(END)

const afterDeath =
  (field: typeof START | typeof END) =>
  (identifiers: Row<'ChildIdentifiers'>, plans: readonly Row<'CINplanDates'>[]): Row[][] =>
    plans
      .filter((plan) => isAfter(plan.day(field), identifiers.day('PersonDeathDate')))
      .map((plan) => [identifiers, plan])

/** From its start to the day before its end; while open, to the end of the census year. */
function runsOn(
  start: Day | undefined,
  end: Day | undefined,
  day: Day | undefined,
  census: CensusYear,
): boolean {
  if (start === undefined || day === undefined || day < start) return false
  return end ? day < end : census.referenceDate !== undefined && day <= census.referenceDate
}
