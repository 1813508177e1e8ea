import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Db } from '../../platform/database/open.ts'
import { PROTECTION_FACTS, timeInNeed } from '../../protection/index.ts'
import type { FactTable } from '../../record/history/fact-table.ts'
import {
  cinHeader,
  group,
  leaf,
  type WritableChild,
  writeCin,
  type XmlElement,
} from '../../returns/cin/index.ts'
import { DETAILS, GROUPS, type GroupMapping, REVIEWS } from './cin-groups.ts'
import type { ExportOptions } from './export-ssda903.ts'
import {
  type NumberedFact,
  type NumberedPerson,
  readAllFacts,
  readNumberedPeople,
  returnYear,
  touches,
} from './read-back.ts'

export interface CinExport extends ExportOptions {
  year: string
  /** The council's three-figure number. */
  lea?: string
}

/** Writes what the record holds of children in need as a census of the year. @returns how many children are in it. */
export async function exportCin(
  file: string,
  options: CinExport,
): Promise<{ year: string; children: number }> {
  const { database, authority, year, lea } = options
  const children = await database.within(authority, (db) => readChildren(db, options))
  const header = cinHeader({
    Collection: 'CIN',
    Year: year,
    ReferenceDate: returnYear(year).to,
    SourceLevel: 'L',
    ...(lea && { LEA: lea }),
  })
  await pipeline(Readable.from(writeCin(header, children)), createWriteStream(file))
  return { year, children: children.length }
}

type ByChild = Map<string, NumberedFact[]>
type Facts = Map<FactTable, ByChild>

async function readChildren(db: Db, { authority, year }: CinExport): Promise<WritableChild[]> {
  const people = await readNumberedPeople(db, authority)
  const facts: Facts = new Map()
  for (const table of PROTECTION_FACTS) facts.set(table, byChild(await readAllFacts(db, authority, table)))
  const numbers = new Set([...facts.values()].flatMap((ofTable) => [...ofTable.keys()]))
  const children = [...numbers].sort().map((number) => childElement(people.get(number)!, facts, year))
  return children.filter((element) => element !== undefined).map((element) => ({ element }))
}

function byChild(facts: readonly NumberedFact[]): ByChild {
  const found: ByChild = new Map()
  for (const fact of facts) {
    const own = found.get(fact.child) ?? []
    found.set(fact.child, own)
    own.push(fact)
  }
  return found
}

function childElement(person: NumberedPerson, facts: Facts, year: string): XmlElement | undefined {
  const of = (table: FactTable) => facts.get(table)?.get(person.child) ?? []
  const times = new Map(of(timeInNeed).map((time) => [time.referred_on, time]))
  const days = new Set([...facts.keys()].flatMap((table) => of(table).map(({ referred_on }) => referred_on)))
  const details = [...days].sort().flatMap((day) => {
    const time =
      times.get(day ?? null) ??
      ({ child: person.child, referred_on: day ?? null, closed_on: null } as NumberedFact)
    return touches(timeInNeed, time, year) ? [detailsElement(time, of)] : []
  })
  if (details.length === 0) return undefined
  return group('Child', [identifiers(person), characteristics(person), ...details])
}

const identifiers = (person: NumberedPerson): XmlElement =>
  group('ChildIdentifiers', [
    ...given('LAchildID', person.child),
    ...given('UPN', person.upn),
    ...given('FormerUPN', person.former_upn),
    ...given('UPNunknown', person.upn ? null : person.no_upn_reason),
    ...given('PersonBirthDate', person.birth_date),
    ...given('ExpectedPersonBirthDate', person.expected_birth_date),
    ...given('Sex', person.sex),
    ...given('PersonDeathDate', person.death_date),
  ])

function characteristics({ ethnicity, disabilities }: NumberedPerson): XmlElement {
  const known = disabilities.map((code) => leaf('Disability', code))
  return group('ChildCharacteristics', [
    ...given('Ethnicity', ethnicity),
    ...(known.length ? [group('Disabilities', known)] : []),
  ])
}

function detailsElement(time: NumberedFact, of: (table: FactTable) => NumberedFact[]): XmlElement {
  const here = (table: FactTable) => of(table).filter(({ referred_on }) => referred_on === time.referred_on)
  const { ReferralNFA, ...first } = DETAILS.columns
  const groups = (name: string) =>
    here(GROUPS[name]!.fact).map((fact) => groupElement(name, GROUPS[name]!, fact, here))
  return group('CINdetails', [
    ...leavesOf(first, time),
    ...['Assessments', 'CINPlanDates', 'Section47'].flatMap(groups),
    ...given('ReferralNFA', time[ReferralNFA!]),
    ...['ChildProtectionPlans', 'PreProceedingsandFGDM'].flatMap(groups),
  ])
}

function groupElement(
  name: string,
  { columns }: GroupMapping,
  fact: NumberedFact,
  here: (table: FactTable) => NumberedFact[],
): XmlElement {
  const { AssessmentFactors, ...plain } = columns
  const factors = String((AssessmentFactors && fact[AssessmentFactors]) ?? '')
    .split(' ')
    .filter(Boolean)
  const nodes = [...leavesOf(plain, fact)]
  if (factors.length)
    nodes.push(
      group(
        'FactorsIdentifiedAtAssessment',
        factors.map((code) => leaf('AssessmentFactors', code)),
      ),
    )
  if (name === 'ChildProtectionPlans') nodes.push(...reviews(fact, here))
  return group(name, nodes)
}

function reviews(plan: NumberedFact, here: (table: FactTable) => NumberedFact[]): XmlElement[] {
  const own = here(REVIEWS.fact).filter(({ plan_began_on }) => plan_began_on === plan.began_on)
  return own.length
    ? [
        group(
          'Reviews',
          own.flatMap((review) => given('CPPreviewDate', review.reviewed_on)),
        ),
      ]
    : []
}

const leavesOf = (columns: Record<string, string>, fact: NumberedFact): XmlElement[] =>
  Object.entries(columns).flatMap(([name, column]) => given(name, fact[column]))

const given = (name: string, value: string | number | null | undefined): XmlElement[] =>
  value === null || value === undefined || value === '' ? [] : [leaf(name, String(value))]
