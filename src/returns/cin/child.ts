import type { Table } from './fields.ts'
import { leaf } from './make.ts'
import { Row } from './rows.ts'
import { inner, type XmlElement } from './tree.ts'

export type Assessment = { row: Row<'Assessments'>; factors: string[] }
export type ProtectionPlan = { row: Row<'ChildProtectionPlans'>; reviews: Row<'Reviews'>[] }

/** One CINdetails group: a referral and what came of it. */
export type Episode = {
  details: Row<'CINdetails'>
  assessments: Assessment[]
  plans: Row<'CINplanDates'>[]
  section47s: Row<'Section47'>[]
  protectionPlans: ProtectionPlan[]
}

/** A child's groups as they stand in the census. */
export type ChildParts = {
  identifiers: Row<'ChildIdentifiers'>
  characteristics: Row<'ChildCharacteristics'>
  disabilities: Row<'Disabilities'>[]
  episodes: Episode[]
}

/** A child as the rules see it: the groups, and those of all episodes one after the other. */
export type Child = ChildParts & {
  details: Row<'CINdetails'>[]
  assessments: Assessment[]
  assessmentRows: Row<'Assessments'>[]
  plans: Row<'CINplanDates'>[]
  section47s: Row<'Section47'>[]
  protectionPlans: ProtectionPlan[]
  protectionRows: Row<'ChildProtectionPlans'>[]
}

/** Puts the groups of all episodes in line, once a child. */
export function childFrom(parts: ChildParts): Child {
  const { episodes } = parts
  const assessments = episodes.flatMap((episode) => episode.assessments)
  const protectionPlans = episodes.flatMap((episode) => episode.protectionPlans)
  return {
    ...parts,
    details: episodes.map(({ details }) => details),
    assessments,
    assessmentRows: assessments.map(({ row }) => row),
    plans: episodes.flatMap(({ plans }) => plans),
    section47s: episodes.flatMap(({ section47s }) => section47s),
    protectionPlans,
    protectionRows: protectionPlans.map(({ row }) => row),
  }
}

/** Numbers the rows of each table through the whole return. */
export type NextRow = <T extends Table>(table: T, element: XmlElement | undefined) => Row<T>

export function rowCounter(): NextRow & { total(): number } {
  const counts = new Map<Table, number>()
  const next: NextRow = (table, element) => {
    const index = counts.get(table) ?? 0
    counts.set(table, index + 1)
    return new Row(table, index, element)
  }
  return Object.assign(next, { total: () => [...counts.values()].reduce((sum, count) => sum + count, 0) })
}

/** The rows of a Child element. Identifiers and characteristics have a row even where the element is missing. */
export function childOf(element: XmlElement, next: NextRow): Child {
  const characteristics = inner(element, 'ChildCharacteristics')[0]
  return childFrom({
    identifiers: next('ChildIdentifiers', inner(element, 'ChildIdentifiers')[0]),
    characteristics: next('ChildCharacteristics', characteristics),
    disabilities: eachLeaf(inner(characteristics, 'Disabilities'), 'Disability').map((one) =>
      next('Disabilities', one),
    ),
    episodes: inner(element, 'CINdetails').map((details) => episodeOf(details, next)),
  })
}

function episodeOf(element: XmlElement, next: NextRow): Episode {
  return {
    details: next('CINdetails', element),
    assessments: inner(element, 'Assessments').map((one) => assessmentOf(one, next)),
    plans: inner(element, 'CINPlanDates').map((one) => next('CINplanDates', one)),
    section47s: inner(element, 'Section47').map((one) => next('Section47', one)),
    protectionPlans: inner(element, 'ChildProtectionPlans').map((one) => protectionPlanOf(one, next)),
  }
}

function protectionPlanOf(element: XmlElement, next: NextRow): ProtectionPlan {
  const row = next('ChildProtectionPlans', element)
  const reviews = inner(element, 'Reviews').flatMap((group) => {
    const dates = eachLeaf([group], 'CPPreviewDate')
    return dates.length > 0 ? dates : [group]
  })
  return { row, reviews: reviews.map((one) => next('Reviews', one)) }
}

/** The row shows its factors as one value, as the department's tables do. */
function assessmentOf(element: XmlElement, next: NextRow): Assessment {
  const groups = inner(element, 'FactorsIdentifiedAtAssessment')
  const written = groups.flatMap((group) => inner(group, 'AssessmentFactors'))
  const factors = written.map((factor) => factor.text.trim()).filter(Boolean)
  const nodes = [...element.nodes, leaf('AssessmentFactors', factors.join(', '))]
  return { row: next('Assessments', { ...element, nodes }), factors }
}

/** A group for each leaf of that name, so that every row has its values inside. */
function eachLeaf(groups: XmlElement[], name: string): XmlElement[] {
  return groups.flatMap((group) =>
    inner(group, name).map((leaf) => ({ ...group, line: leaf.line, nodes: [leaf] })),
  )
}
