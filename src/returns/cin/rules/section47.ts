import { type CensusYear, isOutside } from '../census.ts'
import { type Day, isAfter, isBefore, isWeekend } from '../days.ts'
import type { Row } from '../rows.ts'
import { inEpisodes, moreThanOne, type Rule, startsDuring } from './rule.ts'

const START = 'S47ActualStartDate'
const CONFERENCE = 'DateOfInitialCPC'
const SHOWS = { Section47: [START, CONFERENCE, 'ICPCnotRequired'] } as const
const ITEMS = ['N00110', 'N00111', 'N00148']

/** Rules about section 47 enquiries and the initial child protection conference. */
export const section47Rules: readonly Rule[] = [
  {
    code: '1104',
    severity: 'error',
    shows: { Section47: [CONFERENCE], CINdetails: ['CINreferralDate', CONFERENCE] },
    says: 'The initial child protection conference was before the referral. Correct one of the dates.',
    items: ['N00100', 'N00110'],
    find: (child) =>
      inEpisodes(child, ({ details, section47s }) => {
        const isEarly = (day: Day | undefined) => isBefore(day, details.day('CINreferralDate'))
        const early = section47s.filter((row) => isEarly(row.day(CONFERENCE)))
        return early.length > 0 || isEarly(details.day(CONFERENCE)) ? [[...early, details]] : []
      }),
  },
  {
    code: '2884',
    severity: 'error',
    shows: { Section47: [CONFERENCE], CINdetails: [CONFERENCE] },
    says: 'The same initial conference is given with the section 47 enquiry and with the referral. Leave it with the enquiry only.',
    items: ['N00110'],
    find: (child) =>
      child.episodes.flatMap(({ details }) => {
        const date = details.day(CONFERENCE)
        const same = child.section47s.filter((row) => date !== undefined && row.day(CONFERENCE) === date)
        return same.map((row) => [row, details])
      }),
  },
  {
    code: '2889',
    severity: 'error',
    shows: { Section47: [START], CINdetails: ['CINreferralDate'] },
    says: 'The section 47 enquiry started before the referral. Correct one of the dates.',
    items: ['N00100', 'N00148'],
    find: (child) =>
      inEpisodes(child, ({ details, section47s }) => {
        const early = section47s.filter((row) => isBefore(row.day(START), details.day('CINreferralDate')))
        return early.map((row) => [row, details])
      }),
  },
  {
    code: '2991Q',
    severity: 'query',
    shows: { Section47: [START] },
    says: 'The case has a section 47 enquiry and no assessment. Add the assessment, or check that there was none.',
    items: ['N00148'],
    find: (child) =>
      inEpisodes(child, ({ assessments, section47s }) => (assessments.length === 0 ? section47s : [])),
  },
  {
    code: '8615',
    severity: 'error',
    shows: { Section47: [START, CONFERENCE] },
    says: 'The initial conference was held before the section 47 enquiry started, or the start is missing. Give the date the enquiry started.',
    items: ['N00110', 'N00148'],
    find: (child) =>
      child.section47s.filter(
        (row) => row.has(CONFERENCE) && (!row.has(START) || isAfter(row.day(START), row.day(CONFERENCE))),
      ),
  },
  {
    code: '8675Q',
    severity: 'query',
    shows: SHOWS,
    says: 'The section 47 enquiry has been waiting for more than 15 working days for its initial conference. Give the date of the conference, or say that none was required.',
    items: [...ITEMS, 'N00603'],
    find: (child, census) =>
      child.section47s.filter(
        (row) => isAwaited(row) && isBefore(row.day(START), census.workingDaysBeforeEnd(15)),
      ),
  },
  {
    code: '8715',
    severity: 'error',
    shows: { Section47: [CONFERENCE] },
    says: 'The initial conference was outside the census year. Correct the date; conferences of other years do not belong in the return.',
    items: ['N00110', 'N00603'],
    find: (child, census) => child.section47s.filter((row) => isOutside(row.day(CONFERENCE), census)),
  },
  {
    code: '8740',
    severity: 'error',
    shows: SHOWS,
    says: 'The section 47 enquiry is open and started outside the census year. Say how it ended, or correct the start.',
    items: [...ITEMS, 'N00603'],
    find: (child, census) =>
      child.section47s.filter((row) => isAwaited(row) && isOutside(row.day(START), census)),
  },
  {
    code: '8839',
    severity: 'error',
    shows: SHOWS,
    says: 'The case has more than one open section 47 enquiry. Say how those that are over ended.',
    items: ['N00110', 'N00111'],
    find: (child) => inEpisodes(child, ({ section47s }) => moreThanOne(section47s.filter(isOpen))),
  },
  {
    code: '8870Q',
    severity: 'query',
    shows: { Section47: ['InitialCPCtarget'] },
    says: 'The target date of the initial conference is a Saturday or Sunday. Check it.',
    items: ['N00109'],
    find: (child) => child.section47s.filter((row) => isOnWeekend(row.day('InitialCPCtarget'))),
  },
  {
    code: '8875',
    severity: 'error',
    shows: { Section47: [CONFERENCE] },
    says: 'The date of the initial conference is a Saturday or Sunday. Correct it.',
    items: ['N00110'],
    find: (child) => child.section47s.filter((row) => isOnWeekend(row.day(CONFERENCE))),
  },
  {
    code: '8890',
    severity: 'error',
    shows: SHOWS,
    says: 'The section 47 enquiry started while another in the same case was running. Put them together, or correct the dates.',
    items: [...ITEMS, 'N00603'],
    find: (child, census) =>
      inEpisodes(child, ({ section47s }) =>
        startsDuring(
          section47s,
          (row) => row.day(START),
          (other, day) => runsOn(other, day, census),
        ),
      ),
  },
]

/** No conference was held, and it is not said that none was required. */
const isOpen = (row: Row<'Section47'>) => !row.has(CONFERENCE) && !row.isTrue('ICPCnotRequired')
/** No conference was held, and it is said that one is required. */
const isAwaited = (row: Row<'Section47'>) => !row.has(CONFERENCE) && row.isFalse('ICPCnotRequired')
const isOnWeekend = (day: Day | undefined) => day !== undefined && isWeekend(day)

/** From its start to the day before the conference; where one is required and was not held, to the end of the census year. */
function runsOn(row: Row<'Section47'>, day: Day, { referenceDate }: CensusYear): boolean {
  const [start, conference] = [row.day(START), row.day(CONFERENCE)]
  if (start === undefined || day < start) return false
  return conference ? day < conference : isOpen(row) && referenceDate !== undefined && day <= referenceDate
}
