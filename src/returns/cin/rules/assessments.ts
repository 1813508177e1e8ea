import { type CensusYear, isInYear, isOutside } from '../census.ts'
import { type Day, isAfter, isBefore } from '../days.ts'
import type { Row } from '../rows.ts'
import { inEpisodes, moreThanOne, type Rule, startsDuring } from './rule.ts'

const START = 'AssessmentActualStartDate'
const END = 'AssessmentAuthorisationDate'
const SHOWS = { Assessments: [START, END] } as const

/** Rules about when assessments start and are authorised. */
export const assessmentRules: readonly Rule[] = [
  {
    code: '1103',
    severity: 'error',
    shows: { Assessments: [START], CINdetails: ['CINreferralDate'] },
    says: 'The assessment started before the referral. Correct one of the dates.',
    items: ['N00159', 'N00100'],
    find: (child) =>
      inEpisodes(child, ({ details, assessments }) => {
        const early = assessments.filter(({ row }) =>
          isBefore(row.day(START), details.day('CINreferralDate')),
        )
        return early.map(({ row }) => [row, details])
      }),
  },
  {
    code: '8608',
    severity: 'error',
    shows: SHOWS,
    says: 'The assessment was authorised before it started. Correct one of the dates.',
    items: ['N00159', 'N00160'],
    find: (child) => child.assessmentRows.filter((row) => isBefore(row.day(END), row.day(START))),
  },
  {
    code: '8670Q',
    severity: 'query',
    shows: SHOWS,
    says: 'The assessment has been open for more than 45 working days. Check whether it was authorised and the date is missing.',
    items: ['N00159', 'N00160', 'N00603'],
    find: (child, census) =>
      child.assessmentRows.filter(
        (row) => isOpen(row) && isBefore(row.day(START), census.workingDaysBeforeEnd(45)),
      ),
  },
  {
    code: '8696',
    severity: 'error',
    shows: { Assessments: [END] },
    says: 'The assessment was authorised outside the census year. Correct the date; assessments of other years do not belong in the return.',
    items: ['N00160', 'N00603'],
    find: (child, census) => child.assessmentRows.filter((row) => isOutside(row.day(END), census)),
  },
  {
    code: '8736',
    severity: 'error',
    shows: SHOWS,
    says: 'The assessment is open and did not start in the census year, or its start is missing. Give the date of authorisation or correct the start.',
    items: ['N00159', 'N00160', 'N00603'],
    find: (child, census) =>
      child.assessmentRows.filter((row) => isOpen(row) && !isInYear(row.day(START), census)),
  },
  {
    code: '8863Q',
    severity: 'query',
    shows: SHOWS,
    says: 'The assessment started while another in the same case was under way. Check the dates.',
    items: ['N00159', 'N00160', 'N00603'],
    find: (child, census) =>
      inEpisodes(child, ({ assessments }) =>
        startsDuring(
          assessments.map(({ row }) => row),
          (row) => row.day(START),
          (other, day) => runsOn(other, day, census),
        ),
      ),
  },
  {
    code: '8896',
    severity: 'error',
    shows: SHOWS,
    says: 'The case has more than one open assessment. Give the date of authorisation of those that are over.',
    items: ['N00160'],
    find: (child) =>
      inEpisodes(child, ({ assessments }) => moreThanOne(assessments.map(({ row }) => row).filter(isOpen))),
  },
]

const isOpen = (row: Row<'Assessments'>) => !row.has(END)

/** From its start to the day before its authorisation, or to the end of the census year. */
function runsOn(row: Row<'Assessments'>, day: Day, { referenceDate }: CensusYear): boolean {
  const [start, end] = [row.day(START), row.day(END)]
  if (start === undefined || day < start) return false
  return end ? day < end : referenceDate !== undefined && !isAfter(day, referenceDate)
}
