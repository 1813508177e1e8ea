import * as protection from '../../protection/index.ts'
import type { FactTable, FactValue } from '../../record/history/fact-table.ts'
import {
  type CinChild,
  inner,
  isElement,
  oddityText,
  readCin,
  textOf,
  type XmlElement,
} from '../../returns/cin/index.ts'
import { type PersonField, type ReportedChild, reportedChild, type Source } from './reported.ts'
import { readValue, whatIsWrong } from './values.ts'

interface Mapping {
  fact: FactTable
  columns: Record<string, string>
}

const DETAILS: Mapping = {
  fact: protection.timeInNeed,
  columns: {
    CINreferralDate: 'referred_on',
    ReferralSource: 'source',
    PrimaryNeedCode: 'primary_need',
    CINclosureDate: 'closed_on',
    ReasonForClosure: 'why_closed',
    DateOfInitialCPC: 'first_conference_on',
    ReferralNFA: 'no_further_action',
  },
}

/** The groups inside CINdetails. */
const GROUPS: Record<string, Mapping> = {
  Assessments: {
    fact: protection.needAssessment,
    columns: {
      AssessmentActualStartDate: 'began_on',
      AssessmentInternalReviewDate: 'looked_at_on',
      AssessmentAuthorisationDate: 'agreed_on',
      AssessmentFactors: 'factors',
    },
  },
  CINPlanDates: {
    fact: protection.needPlan,
    columns: { CINPlanStartDate: 'began_on', CINPlanEndDate: 'ended_on' },
  },
  Section47: {
    fact: protection.section47,
    columns: {
      S47ActualStartDate: 'began_on',
      InitialCPCtarget: 'conference_by',
      DateOfInitialCPC: 'conference_on',
      ICPCnotRequired: 'no_conference',
    },
  },
  ChildProtectionPlans: {
    fact: protection.protectionPlan,
    columns: {
      CPPstartDate: 'began_on',
      CPPendDate: 'ended_on',
      InitialCategoryOfAbuse: 'first_category',
      LatestCategoryOfAbuse: 'latest_category',
      NumberOfPreviousCPP: 'earlier_plans',
    },
  },
  PreProceedingsandFGDM: {
    fact: protection.preProceedings,
    columns: {
      PPStartDate: 'began_on',
      LBPSentDate: 'letter_sent_on',
      FGDMMeetingOffer: 'family_meeting_offered',
      FGDMMeetingFac: 'family_meeting_held',
      InitialPPMeetingDate: 'first_meeting_on',
      ReviewMeetingsCount: 'review_meetings',
      StepDecisionDate: 'decided_on',
      PPOutcome: 'outcome',
      CourtAppDate: 'court_asked_on',
      LetterInitCPDate: 'conference_letter_on',
    },
  },
}

const PERSON: Record<string, PersonField> = {
  UPN: 'upn',
  FormerUPN: 'formerUpn',
  UPNunknown: 'noUpnReason',
  PersonBirthDate: 'birthDate',
  ExpectedPersonBirthDate: 'expectedBirthDate',
  Sex: 'sex',
  PersonDeathDate: 'deathDate',
  Ethnicity: 'ethnicity',
  Disability: 'disabilities',
}

/** Reads a census as a stream of what it says of each child. @throws XmlError with line and column. */
export async function* readReportedCin(path: string, file: string): AsyncGenerator<ReportedChild> {
  for await (const child of readCin(path)) yield toReported(child, file)
}

function toReported({ element, oddities, position }: CinChild, file: string): ReportedChild {
  const names = inner(element, 'ChildIdentifiers')[0]
  const number = textOf(names, 'LAchildID') ?? ''
  const child = reportedChild(number)
  const at = sourceMaker(file)
  if (number) child.naming.push(at('Child', names!, { LAchildID: number }))
  else
    child.asides.push({
      source: at('Child', element, { position: String(position + 1) }),
      told: [],
      reason: 'LAchildID is missing, so nobody knows whose details these are. Add it.',
    })
  takePerson(child, element, at)
  for (const details of inner(element, 'CINdetails')) takeDetails(child, details, at)
  for (const oddity of oddities) {
    const source = { list: 'Child', file, line: oddity.line, cells: { [oddity.path]: oddity.text } }
    child.asides.push({ source, told: [oddity.path], reason: oddityText(oddity) })
  }
  return child
}

type SourceMaker = (list: string, element: XmlElement, cells: Record<string, string>) => Source
const sourceMaker =
  (file: string): SourceMaker =>
  (list, element, cells) => ({ list, file, line: element.line, cells })

function takePerson(child: ReportedChild, element: XmlElement, at: SourceMaker): void {
  for (const group of ['ChildIdentifiers', 'ChildCharacteristics']) {
    for (const part of inner(element, group)) {
      const cells = Object.fromEntries(Object.entries(leaves(part)).filter(([cell]) => cell in PERSON))
      const source = at(group, part, cells)
      for (const [cell, value] of Object.entries(cells)) {
        const field = PERSON[cell]
        if (field) child.person.push({ field, value, cell, source })
      }
    }
  }
}

function takeDetails(child: ReportedChild, details: XmlElement, at: SourceMaker): void {
  const referred = textOf(details, 'CINreferralDate') ?? ''
  takeFact(child, DETAILS, at('CINdetails', details, only(DETAILS, directLeaves(details))), {})
  for (const [name, mapping] of Object.entries(GROUPS)) {
    for (const group of inner(details, name)) {
      takeFact(child, mapping, at(name, group, only(mapping, leaves(group))), { referred_on: referred })
      if (name === 'ChildProtectionPlans') takeReviews(child, group, referred, at)
    }
  }
}

function takeReviews(child: ReportedChild, plan: XmlElement, referred: string, at: SourceMaker): void {
  const mapping = { fact: protection.protectionReview, columns: { CPPreviewDate: 'reviewed_on' } }
  const days = inner(plan, 'Reviews').flatMap((reviews) => inner(reviews, 'CPPreviewDate'))
  for (const day of days) {
    if (!day.text.trim()) continue
    const given = { referred_on: referred, plan_began_on: textOf(plan, 'CPPstartDate') ?? '' }
    takeFact(child, mapping, at('Reviews', day, { CPPreviewDate: day.text.trim() }), given)
  }
}

/** `given`: columns that the group takes from what it stands in. */
function takeFact(
  child: ReportedChild,
  { fact, columns }: Mapping,
  source: Source,
  given: Record<string, string>,
): void {
  const told = Object.keys(source.cells)
  if (told.length === 0) return
  const texts = {
    ...given,
    ...Object.fromEntries(
      Object.entries(columns).map(([cell, column]) => [column, source.cells[cell] ?? '']),
    ),
  }
  const values: Record<string, FactValue> = {}
  for (const [column, text] of Object.entries(texts)) {
    const value = readValue(fact.columns[column]!, text)
    if (value === undefined) {
      const cell = Object.keys(columns).find((name) => columns[name] === column) ?? 'CINreferralDate'
      child.asides.push({ source, told, reason: whatIsWrong(fact.columns[column]!, cell, text) })
      return
    }
    values[column] = value
  }
  child.facts.push({ table: fact, values, source, told })
}

const only = ({ columns }: Mapping, cells: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => name in columns))

/** The texts of all elements inside, by name; of several with one name, apart by spaces. */
function leaves(element: XmlElement): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (one: XmlElement) => {
    const inside = one.nodes.filter(isElement)
    if (inside.length === 0 && one.text.trim())
      found[one.name] = found[one.name] ? `${found[one.name]} ${one.text.trim()}` : one.text.trim()
    for (const child of inside) if (child.name !== 'Reviews') walk(child)
  }
  for (const child of element.nodes.filter(isElement)) if (child.name !== 'Reviews') walk(child)
  return found
}

function directLeaves(element: XmlElement): Record<string, string> {
  const plain = element.nodes.filter(isElement).filter((one) => !one.nodes.some(isElement) && one.text.trim())
  return Object.fromEntries(plain.map((one) => [one.name, one.text.trim()]))
}
