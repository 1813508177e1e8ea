import type { Asked } from './asked.ts'
import type { ChildFinding } from './check-children.ts'
import type { ChildRecord } from './child-record.ts'
import { type Inside, type InsideFact, insideOf } from './cin-inside.ts'
import { type Time, timesInNeed } from './cin-times.ts'

/** A time in need with everything that stands in it, whatever year that belongs to. */
interface Whole {
  time: Time
  groups: Inside['groups']
}

type Row = ChildFinding['rows'][number]

/** Why a row that a query points at is right as it is, where the record shows it; undefined where somebody must say. */
type Why = (row: Row, times: readonly Whole[], asked: Asked) => string | undefined

const NOT_CODED =
  'What was found in this help stands in the family’s own words. Nobody turned it into codes, and a program does not either.'
const NO_DEADLINE =
  'The conversation with the family goes on. Help here has no deadline for it (the review’s proposal, L1495).'

/** Queries that the way of working answers by itself, and those that the rows of another year answer. */
const WHY: Record<string, Why> = {
  '8897Q': (row, times) =>
    hasWorked(times, row.values.AssessmentAuthorisationDate, 'agreed_on') ? NOT_CODED : undefined,
  '8670Q': (row, times) =>
    hasWorked(times, row.values.AssessmentActualStartDate, 'began_on') ? NO_DEADLINE : undefined,
  '2991Q': (row, times, { from }) => agreedBefore(withEnquiry(times, row), from),
  '8825Q': (row, times, { from }) =>
    agreedBefore(
      times.find(({ time }) => time.values.why_closed === row.values.ReasonForClosure),
      from,
    ),
  '8675Q': (row, times, { on }) => heldAfter(withEnquiry(times, row), row, on),
  '8873Q': (_row, times, { on }) => closedAfter(times, on),
}

/** The findings of a child, each query with its reason where the record gives one. Pure. */
export function explained(
  record: ChildRecord,
  asked: Asked,
  findings: readonly ChildFinding[],
): ChildFinding[] {
  if (asked.kind !== 'cin' || !findings.some(({ code }) => code in WHY)) return [...findings]
  const all: Asked = { ...asked, from: '0001-01-01', on: '9999-12-31' }
  const times = timesInNeed(record).map((time) => ({ time, groups: insideOf(record, time, all).groups }))
  return findings.map((finding) => {
    const reasons = finding.rows.map((row) => WHY[finding.code]?.(row, times, asked))
    const known = reasons.every((reason) => reason !== undefined)
    return known && reasons.length > 0 ? { ...finding, reason: [...new Set(reasons)].join(' ') } : finding
  })
}

const factsIn = ({ groups }: Whole, name: string): readonly InsideFact[] =>
  groups.find((group) => group.name === name)?.facts ?? []

/** Is there an assessment with this day that was worked here, and that no file tells? */
const hasWorked = (times: readonly Whole[], day: string | undefined, column: string): boolean =>
  times.some((time) =>
    factsIn(time, 'Assessments').some(({ says, values }) => says !== undefined && values[column] === day),
  )

const withEnquiry = (times: readonly Whole[], { values }: Row): Whole | undefined =>
  times.find((time) =>
    factsIn(time, 'Section47').some((enquiry) => enquiry.values.began_on === values.S47ActualStartDate),
  )

function agreedBefore(time: Whole | undefined, from: string): string | undefined {
  const days = time ? factsIn(time, 'Assessments').map(({ values }) => String(values.agreed_on ?? '')) : []
  const day = days
    .filter((one) => one !== '' && one < from)
    .sort()
    .at(-1)
  return day && `The assessment was agreed on ${day}: it stands in the return of that year.`
}

function heldAfter(time: Whole | undefined, { values }: Row, on: string): string | undefined {
  const enquiry =
    time && factsIn(time, 'Section47').find((one) => one.values.began_on === values.S47ActualStartDate)
  const day = String(enquiry?.values.conference_on ?? '')
  return day > on ? `The conference was on ${day}, after the last day of this return.` : undefined
}

/** Nothing was found, and the time ended for that reason (RC8, RC9) only after the day looked at. */
function closedAfter(times: readonly Whole[], on: string): string | undefined {
  const time = times.find(
    (one) =>
      ['RC8', 'RC9'].includes(String(one.time.values.why_closed)) &&
      String(one.time.values.closed_on ?? '') > on &&
      factsIn(one, 'Assessments').some(({ values }) => values.factors === '21'),
  )
  return (
    time &&
    `It was closed for that reason on ${time.time.values.closed_on}, after the last day of this return.`
  )
}
