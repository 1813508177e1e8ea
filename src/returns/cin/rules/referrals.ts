import type { CensusYear } from '../census.ts'
import type { Day } from '../days.ts'
import { isAfter } from '../days.ts'
import type { Row } from '../rows.ts'
import { workingDaysBefore } from '../working-days.ts'
import {
  allWhereSeveral,
  inEpisodes,
  isNoFurtherAction,
  isTakenFurther,
  type Rule,
  startsDuring,
} from './rule.ts'

const SOURCES = new Set('1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10'.split(' '))

/** Rules about the referral. */
export const referralRules: readonly Rule[] = [
  {
    code: '8600',
    severity: 'error',
    shows: { CINdetails: ['CINreferralDate'] },
    says: 'The referral date is missing or after the census year. Give the date of the referral.',
    items: ['N00100', 'N00603'],
    find: (child, { referenceDate }) =>
      child.details.filter((details) => {
        const date = details.day('CINreferralDate')
        return date === undefined || isAfter(date, referenceDate)
      }),
  },
  {
    code: '8866',
    severity: 'error',
    shows: { CINdetails: ['CINreferralDate', 'ReferralSource'] },
    says: 'The source of the referral is missing or not one of the census codes. Give the code of who referred the child.',
    items: ['N00100', 'N00152'],
    find: (child) =>
      child.details.filter(
        (details) =>
          (details.day('CINreferralDate') ?? '') >= '2013-04-01' &&
          !SOURCES.has(details.text('ReferralSource') ?? ''),
      ),
  },
  {
    code: '8568',
    severity: 'error',
    shows: { CINdetails: ['ReferralNFA'] },
    says: 'It is not said whether the referral ended without further action. Give 1 (or true) if it did and 0 (or false) if it did not.',
    items: ['N00112'],
    find: (child) =>
      child.details.filter((details) => !isNoFurtherAction(details) && !isTakenFurther(details)),
  },
  {
    code: '8569Q',
    severity: 'query',
    shows: { CINdetails: ['CINreferralDate', 'ReferralNFA'] },
    says: 'A referral from before the census year is in the return without having been taken further. Check the date and the flag; the flag is 0 (or false) where it was taken further.',
    items: ['N00112', 'N00100'],
    find: (child, census) => {
      const before = firstDayWithout(census)
      return child.details.filter(
        (details) => !isTakenFurther(details) && isAfter(before, details.day('CINreferralDate')),
      )
    },
  },
  {
    code: '8610',
    severity: 'error',
    shows: { CINdetails: ['ReferralNFA', 'PrimaryNeedCode'] },
    says: 'The referral was taken further, but the main need is missing. Give the code of the child’s main need.',
    items: ['N00101', 'N00112'],
    find: (child) =>
      child.details.filter((details) => isTakenFurther(details) && !details.has('PrimaryNeedCode')),
  },
  {
    code: '8650',
    severity: 'error',
    shows: { CINdetails: ['PrimaryNeedCode'] },
    says: 'The main need is not one of the codes N0 to N9. Give the code of the child’s main need.',
    items: ['N00101'],
    find: (child) =>
      child.details.filter((details) => !/^(N\d)?$/.test(details.text('PrimaryNeedCode') ?? '')),
  },
  {
    code: '8815',
    severity: 'error',
    shows: { CINdetails: ['ReferralNFA', 'CINclosureDate'] },
    says: 'The child has more than one open case. Close those that are over, or put them together.',
    items: ['N00102', 'N00112'],
    find: (child) => allWhereSeveral(child.details, isOpen),
  },
  {
    code: '8816',
    severity: 'error',
    shows: { CINdetails: ['CINreferralDate', 'CINclosureDate', 'ReferralNFA'] },
    says: 'An open case is not the child’s latest. Close it, or correct the referral dates.',
    items: ['N00100', 'N00102', 'N00112'],
    find: (child) => {
      const dated = child.details.filter((details) => details.day('CINreferralDate'))
      const latest = dated.reduce<Row<'CINdetails'> | undefined>(laterReferral, undefined)
      return dated
        .filter((details) => isOpen(details) && details !== latest)
        .map((details) => [details, latest!])
    },
  },
  {
    code: '8820',
    severity: 'error',
    shows: { CINdetails: ['CINreferralDate', 'CINclosureDate'] },
    says: 'The referral is dated while another case of the child was open. Put the two together, or correct the dates.',
    items: ['N00100', 'N00102', 'N00112', 'N00603'],
    find: (child, census) =>
      startsDuring(
        child.details,
        (details) => details.day('CINreferralDate'),
        (other, day) => isOpenOn(other, day, census),
      ),
  },
  {
    code: '8831',
    severity: 'error',
    shows: {
      CINdetails: ['ReferralNFA', 'DateOfInitialCPC'],
      Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
      Section47: ['S47ActualStartDate', 'DateOfInitialCPC'],
    },
    says: 'A referral without further action has an assessment, a section 47 enquiry or an initial conference. Correct the flag or take out what does not belong to it.',
    items: ['N00110', 'N00112', 'N00148', 'N00159', 'N00160'],
    find: (child) =>
      inEpisodes(child, ({ details, assessments, section47s }) => {
        const rows = [...assessments.map(({ row }) => row), ...section47s]
        const followed = rows.length > 0 || details.has('DateOfInitialCPC')
        return isNoFurtherAction(details) && followed ? [[details, ...rows]] : []
      }),
  },
  {
    code: '8832',
    severity: 'error',
    shows: { CINdetails: ['ReferralNFA'], ChildProtectionPlans: ['CPPstartDate'] },
    says: 'A referral without further action has a child protection plan. Correct the flag or take out the plan.',
    items: ['N00112'],
    find: (child) =>
      inEpisodes(child, ({ details, protectionPlans }) =>
        isNoFurtherAction(details) ? protectionPlans.map(({ row }) => [row, details]) : [],
      ),
  },
]

const isOpen = (details: Row<'CINdetails'>) => isTakenFurther(details) && !details.has('CINclosureDate')

/** Referrals without further action belong to a return from the last working day before its year on. */
function firstDayWithout({ start }: CensusYear): Day | undefined {
  return start && workingDaysBefore(start, 1)
}

function laterReferral(latest: Row<'CINdetails'> | undefined, details: Row<'CINdetails'>): Row<'CINdetails'> {
  return latest && !isAfter(details.day('CINreferralDate'), latest.day('CINreferralDate')) ? latest : details
}

/** A closed case runs until the day before its closure; one that is open and taken further, to the end of the census year. */
function isOpenOn(details: Row<'CINdetails'>, day: Day, { referenceDate }: CensusYear): boolean {
  const [from, until] = [details.day('CINreferralDate'), details.day('CINclosureDate')]
  if (from === undefined || day < from) return false
  return until ? day < until : isOpen(details) && referenceDate !== undefined && day <= referenceDate
}
