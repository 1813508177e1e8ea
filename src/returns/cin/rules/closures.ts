import { isOutside } from '../census.ts'
import type { Episode } from '../child.ts'
import { isAfter, isBefore } from '../days.ts'
import type { Field, Table } from '../fields.ts'
import type { Row } from '../rows.ts'
import { inEpisodes, type Rule } from './rule.ts'

/** Rules about closing the case. */
export const closureRules: readonly Rule[] = [
  {
    code: '8565',
    severity: 'error',
    shows: {
      CINdetails: ['CINclosureDate', 'DateOfInitialCPC'],
      Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
      Section47: ['S47ActualStartDate', 'DateOfInitialCPC'],
      CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'],
      ChildProtectionPlans: ['CPPendDate'],
    },
    says: 'The case was closed before something in it that is dated later. Correct the closure date or the later date.',
    items: ['N00102', 'N00110', 'N00115', 'N00148', 'N00159', 'N00160', 'N00689', 'N00690'],
    find: (child) =>
      inEpisodes(child, (episode) => {
        const later = rowsAfterClosure(episode)
        return later.length > 0 ? [[episode.details, ...later]] : []
      }),
  },
  {
    code: '8620',
    severity: 'error',
    shows: { CINdetails: ['CINclosureDate'] },
    says: 'The closure date is outside the census year. Correct it; cases that closed in earlier years do not belong in the return.',
    items: ['N00102', 'N00603'],
    find: (child, census) =>
      child.details.filter((details) => isOutside(details.day('CINclosureDate'), census)),
  },
  {
    code: '8630',
    severity: 'error',
    shows: { CINdetails: ['CINreferralDate', 'CINclosureDate'] },
    says: 'The case was closed before the referral. Correct one of the dates.',
    items: ['N00100', 'N00102'],
    find: (child) =>
      child.details.filter((details) =>
        isBefore(details.day('CINclosureDate'), details.day('CINreferralDate')),
      ),
  },
  {
    code: '8640',
    severity: 'error',
    shows: { CINdetails: ['ReasonForClosure'] },
    says: 'The reason for closure is not one of the codes RC1 to RC9. Give the code.',
    items: ['N00103'],
    find: (child) =>
      child.details.filter((details) => !/^(RC[1-9])?$/.test(details.text('ReasonForClosure') ?? '')),
  },
  {
    code: '8805',
    severity: 'error',
    shows: { CINdetails: ['CINclosureDate', 'ReasonForClosure'] },
    says: 'The case has a closure date and no reason for closure. Give the reason.',
    items: ['N00102', 'N00103'],
    find: (child) =>
      child.details.filter((details) => details.has('CINclosureDate') && !details.has('ReasonForClosure')),
  },
  {
    code: '8810',
    severity: 'error',
    shows: { CINdetails: ['ReasonForClosure', 'CINclosureDate'] },
    says: 'The case has a reason for closure and no closure date. Give the date, or take out the reason if the case is open.',
    items: ['N00102', 'N00103'],
    find: (child) =>
      child.details.filter((details) => details.has('ReasonForClosure') && !details.has('CINclosureDate')),
  },
  {
    code: '8825Q',
    severity: 'query',
    shows: { CINdetails: ['ReasonForClosure'] },
    says: 'The case was closed after assessment (RC8 or RC9), but there is no assessment. Add it or correct the reason.',
    items: ['N00103'],
    find: (child) =>
      inEpisodes(child, ({ details, assessments }) =>
        closedAfterAssessment(details) && assessments.length === 0 ? [details] : [],
      ),
  },
  {
    code: '2990',
    severity: 'error',
    shows: {
      CINdetails: ['ReasonForClosure', 'DateOfInitialCPC'],
      CINplanDates: ['CINPlanStartDate'],
      ChildProtectionPlans: ['CPPstartDate'],
      Section47: ['S47ActualStartDate'],
    },
    says: 'The case was closed after assessment without more (RC8 or RC9), but it has a plan, a section 47 enquiry or an initial conference. Correct the reason or take out what does not belong to it.',
    items: ['N00103', 'N00110'],
    find: (child) =>
      inEpisodes(child, ({ details, plans, section47s, protectionPlans }) => {
        const rows = [...plans, ...section47s, ...protectionPlans.map(({ row }) => row)]
        const followed = rows.length > 0 || details.has('DateOfInitialCPC')
        return closedAfterAssessment(details) && followed ? [[details, ...rows]] : []
      }),
  },
  {
    code: '8867',
    severity: 'error',
    shows: { CINdetails: ['CINclosureDate'], Assessments: ['AssessmentAuthorisationDate'] },
    says: 'The case is closed, but an assessment in it was never authorised. Give the date of authorisation or correct the closure.',
    items: ['N00102', 'N00160'],
    find: (child) =>
      inEpisodes(child, ({ details, assessments }) => {
        const open = assessments.filter(({ row }) => !row.has('AssessmentAuthorisationDate'))
        return details.has('CINclosureDate') ? open.map(({ row }) => [details, row]) : []
      }),
  },
  {
    code: '8868',
    severity: 'error',
    shows: { CINdetails: ['CINclosureDate'], Section47: ['DateOfInitialCPC', 'ICPCnotRequired'] },
    says: 'The case is closed, but a section 47 enquiry in it does not say how it ended. Give either the date of the initial conference or that none was required.',
    items: ['N00102', 'N00110', 'N00111'],
    find: (child) =>
      inEpisodes(child, ({ details, section47s }) => {
        const unclear = section47s.filter(
          (row) => row.has('DateOfInitialCPC') === row.isTrue('ICPCnotRequired'),
        )
        return details.has('CINclosureDate') ? unclear.map((row) => [details, row]) : []
      }),
  },
]

export const closedAfterAssessment = (details: Row<'CINdetails'>) =>
  /^RC[89]$/.test(details.text('ReasonForClosure') ?? '')

function rowsAfterClosure({ details, assessments, section47s, plans, protectionPlans }: Episode): Row[] {
  const closure = details.day('CINclosureDate')
  const later = <T extends Table>(rows: readonly Row<T>[], fields: readonly Field<T>[]): Row[] =>
    rows.filter((row) => fields.some((field) => isAfter(row.day(field), closure)))
  return [
    ...later([details], ['DateOfInitialCPC']),
    ...later(
      assessments.map(({ row }) => row),
      ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    ),
    ...later(section47s, ['S47ActualStartDate', 'DateOfInitialCPC']),
    ...later(plans, ['CINPlanStartDate', 'CINPlanEndDate']),
    ...later(
      protectionPlans.map(({ row }) => row),
      ['CPPendDate'],
    ),
  ]
}
