import { group, leaf, type XmlElement } from '../cin/index.ts'

type Row = { list: string; cells: Readonly<Record<string, string>> }

/** A child of the census from its rows: each stands inside the last row before it that can hold it. */
export function cinElement(rows: readonly Row[]): XmlElement {
  const of = (list: string) => rows.filter((row) => row.list === list)
  const known = of('Disabilities').flatMap(leavesOf)
  const details = rows.flatMap((row, at) =>
    row.list === 'CINdetails' ? [detailsElement(row, inside(rows, at))] : [],
  )
  return group('Child', [
    group('ChildIdentifiers', of('ChildIdentifiers').flatMap(leavesOf)),
    group('ChildCharacteristics', [
      ...of('ChildCharacteristics').flatMap(leavesOf),
      ...(known.length > 0 ? [group('Disabilities', known)] : []),
    ]),
    ...details,
  ])
}

/** The rows between one CINdetails and the next. */
function inside(rows: readonly Row[], at: number): Row[] {
  const next = rows.findIndex((row, later) => later > at && row.list === 'CINdetails')
  return rows.slice(at + 1, next < 0 ? undefined : next)
}

/** The flag of no further action stands between the groups, where the census has it. */
function detailsElement({ list, cells }: Row, rows: readonly Row[]): XmlElement {
  const { ReferralNFA, ...first } = cells
  const groups = (...names: string[]) =>
    rows.flatMap((row, at) => (names.includes(row.list) ? [groupElement(row, rows.slice(at + 1))] : []))
  return group(list, [
    ...leavesOf({ list, cells: first }),
    ...groups('Assessments'),
    ...groups('CINplanDates'),
    ...groups('Section47'),
    ...(ReferralNFA ? [leaf('ReferralNFA', ReferralNFA)] : []),
    ...groups('ChildProtectionPlans'),
    ...groups('PreProceedingsandFGDM'),
  ])
}

function groupElement({ list, cells }: Row, after: readonly Row[]): XmlElement {
  const { AssessmentFactors, ...plain } = cells
  const factors = (AssessmentFactors ?? '').split(' ').filter(Boolean)
  const end = after.findIndex((row) => row.list !== 'Reviews')
  const reviews = list === 'ChildProtectionPlans' ? after.slice(0, end < 0 ? undefined : end) : []
  const nested = (name: string, leaves: readonly XmlElement[]) =>
    leaves.length > 0 ? [group(name, leaves)] : []
  return group(list === 'CINplanDates' ? 'CINPlanDates' : list, [
    ...leavesOf({ list, cells: plain }),
    ...nested(
      'FactorsIdentifiedAtAssessment',
      factors.map((code) => leaf('AssessmentFactors', code)),
    ),
    ...nested('Reviews', reviews.flatMap(leavesOf)),
  ])
}

const leavesOf = ({ cells }: Row): XmlElement[] =>
  Object.entries(cells).map(([name, text]) => leaf(name, text))
