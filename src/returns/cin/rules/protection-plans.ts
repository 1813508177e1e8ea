import { type CensusYear, isInYear, isOutside } from '../census.ts'
import type { Child, Episode } from '../child.ts'
import { type Day, isAfter, isBefore } from '../days.ts'
import type { Row } from '../rows.ts'
import { allWhereSeveral, inEpisodes, type Rule, startsDuring } from './rule.ts'

const START = 'CPPstartDate'
const END = 'CPPendDate'
const CONFERENCE = 'DateOfInitialCPC'
const SHOWS = { ChildProtectionPlans: [START, END] } as const
const ITEMS = ['N00105', 'N00115']

/** Rules about child protection plans and their reviews. */
export const protectionPlanRules: readonly Rule[] = [
  {
    code: '1105',
    severity: 'error',
    shows: { ChildProtectionPlans: [START], CINdetails: ['CINreferralDate'] },
    says: 'The child protection plan starts before the referral. Correct one of the dates.',
    items: ['N00100', 'N00105'],
    find: (child) =>
      inEpisodes(child, ({ details, protectionPlans }) => {
        const early = protectionPlans.filter(({ row }) =>
          isBefore(row.day(START), details.day('CINreferralDate')),
        )
        return early.map(({ row }) => [row, details])
      }),
  },
  {
    code: '2883',
    severity: 'error',
    shows: {},
    says: 'More child protection plans than initial conferences are dated in the census year. Each plan starts with a conference: add the dates of those that are missing.',
    items: ['N00105', 'N00110'],
    start: (census) => {
      const count = { plans: 0, conferences: 0 }
      return {
        see: (child) => {
          count.plans += child.protectionRows.filter((row) => isInYear(row.day(START), census)).length
          count.conferences += conferencesOf(child).filter((day) => isInYear(day, census)).length
        },
        fails: () => count.plans > count.conferences,
      }
    },
  },
  {
    code: '2885',
    severity: 'error',
    shows: { ChildProtectionPlans: [START], Section47: [CONFERENCE], CINdetails: [CONFERENCE] },
    says: 'The child protection plan does not start on the day of its initial conference. Correct one of the dates.',
    items: ['N00105', 'N00110'],
    find: (child, census) => inEpisodes(child, (episode) => startedWithoutConference(episode, census)),
  },
  {
    code: '8720',
    severity: 'error',
    shows: { ChildProtectionPlans: [START] },
    says: 'The start of the child protection plan is missing or after the census year. Give the date it started.',
    items: ['N00105', 'N00603'],
    find: (child, { referenceDate }) =>
      child.protectionRows.filter(
        (row) => row.day(START) === undefined || isAfter(row.day(START), referenceDate),
      ),
  },
  {
    code: '8730',
    severity: 'error',
    shows: { ChildProtectionPlans: ['NumberOfPreviousCPP'] },
    says: 'The number of earlier child protection plans is missing or no number. Give it; 0 says none.',
    items: ['N00106'],
    find: (child) =>
      child.protectionRows.filter((row) => !/^\d+(\.\d+)?$/.test(row.text('NumberOfPreviousCPP') ?? '')),
  },
  {
    code: '8840',
    severity: 'error',
    shows: SHOWS,
    says: 'The child protection plan starts and ends on one day. Correct one of the dates.',
    items: ITEMS,
    find: (child) =>
      child.protectionRows.filter((row) => row.day(START) !== undefined && row.day(START) === row.day(END)),
  },
  {
    code: '8841',
    severity: 'error',
    shows: { ChildProtectionPlans: [START], Reviews: ['CPPreviewDate'] },
    says: 'The review is dated on or before the start of the child protection plan. Correct one of the dates; the initial conference is no review.',
    items: ['N00105', 'N00116'],
    find: (child) =>
      child.protectionPlans.flatMap(({ row, reviews }) => {
        const early = reviews.filter((review) => review.day('CPPreviewDate')! <= row.day(START)!)
        return early.map((review) => [row, review])
      }),
  },
  {
    code: '8842Q',
    severity: 'query',
    shows: { Reviews: ['CPPreviewDate'] },
    says: 'A review has no date. Give the date, or take the empty review out.',
    items: ['N00116'],
    find: (child) =>
      child.protectionPlans.flatMap(({ reviews }) =>
        reviews.filter((review) => !review.has('CPPreviewDate')),
      ),
  },
  categoryRule('8905', 'InitialCategoryOfAbuse', 'N00113'),
  categoryRule('8910', 'LatestCategoryOfAbuse', 'N00114'),
  afterDeathRule('8915', START, 'starts', 'N00105'),
  afterDeathRule('8920', END, 'ends', 'N00115'),
  {
    code: '8925',
    severity: 'error',
    shows: SHOWS,
    says: 'The child protection plan ends before it starts. Correct one of the dates.',
    items: ITEMS,
    find: (child) => child.protectionRows.filter((row) => isBefore(row.day(END), row.day(START))),
  },
  {
    code: '8930',
    severity: 'error',
    shows: { ChildProtectionPlans: [END] },
    says: 'The child protection plan ended outside the census year. Correct the date; plans of other years do not belong in the return.',
    items: ['N00115', 'N00603'],
    find: (child, census) => child.protectionRows.filter((row) => isOutside(row.day(END), census)),
  },
  {
    code: '8935',
    severity: 'error',
    shows: SHOWS,
    says: 'The child has more than one open child protection plan. End those that are over.',
    items: ['N00115'],
    find: (child) => allWhereSeveral(child.protectionRows, (row) => !row.has(END)),
  },
  {
    code: '8940',
    severity: 'error',
    shows: SHOWS,
    says: 'The child protection plan starts while another of the child is running. End the earlier one first, or correct the dates.',
    items: [...ITEMS, 'N00603'],
    find: (child, { referenceDate }) =>
      startsDuring(
        child.protectionRows,
        (row) => row.day(START),
        (other, day) => other.day(START)! <= day && day <= (other.day(END) ?? referenceDate)!,
      ),
  },
]

function categoryRule(
  code: string,
  field: 'InitialCategoryOfAbuse' | 'LatestCategoryOfAbuse',
  item: string,
): Rule {
  const which = field === 'InitialCategoryOfAbuse' ? 'initial' : 'latest'
  return {
    code,
    severity: 'error',
    shows: { ChildProtectionPlans: [field] },
    says: `The ${which} category of abuse is missing or not NEG, PHY, SAB, EMO or MUL. Give the code.`,
    items: [item],
    find: (child) =>
      child.protectionRows.filter((row) => !/^(NEG|PHY|SAB|EMO|MUL)$/.test(row.text(field) ?? '')),
  }
}

function afterDeathRule(code: string, field: typeof START | typeof END, does: string, item: string): Rule {
  return {
    code,
    severity: 'error',
    shows: { ChildProtectionPlans: [field], ChildIdentifiers: ['PersonDeathDate'] },
    says: `The child protection plan ${does} after the child’s death. Correct one of the dates.`,
    items: [item, 'N00108'],
    find: (child) => {
      const death = child.identifiers.day('PersonDeathDate')
      const later = child.protectionRows.filter((row) => isAfter(row.day(field), death))
      return later.map((row) => [row, child.identifiers])
    },
  }
}

function conferencesOf(child: Child): (Day | undefined)[] {
  return [...child.details, ...child.section47s].map((row: Row<'CINdetails'> | Row<'Section47'>) =>
    row.day(CONFERENCE),
  )
}

/** The plans of the year that no conference of their case led to, each with the conferences that led to no plan. */
function startedWithoutConference(
  { details, section47s, protectionPlans }: Episode,
  census: CensusYear,
): Row[][] {
  const required = section47s.filter((row) => row.has(CONFERENCE) || !row.isTrue('ICPCnotRequired'))
  const conferences = required.length > 0 ? required : [details]
  const days = conferences.map((row: Row<'CINdetails'> | Row<'Section47'>) => row.day(CONFERENCE))
  const starts = protectionPlans.map(({ row }) => row.day(START))
  const unmet = conferences.filter((_, i) => !starts.includes(days[i]))
  const plans = protectionPlans.filter(
    ({ row }) => isInYear(row.day(START), census) && !days.includes(row.day(START)),
  )
  return plans.map(({ row }) => [row, ...unmet])
}
