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
import {
  DETAILS,
  GROUPS,
  type GroupMapping,
  MAPPINGS,
  REVIEWS,
  WITHIN,
} from '../../returns/derive/cin-groups.ts'
import { CIN_PERSON } from './person-columns.ts'
import { type ReportedChild, reportedChild, type Source, together } from './reported.ts'
import { readValue, whatIsWrong } from './values.ts'

const IDENTITY = ['ChildIdentifiers', 'ChildCharacteristics']

/**
 * Reads a census as a stream of what it says of each child. A child that it comes back to (`repeated`) is told once, at
 * the end. @throws XmlError with line and column.
 */
export async function* readReportedCin(
  path: string,
  file: string,
  repeated: ReadonlySet<string>,
): AsyncGenerator<ReportedChild> {
  const later = new Map<string, ReportedChild>()
  for await (const element of readCin(path)) {
    const child = toReported(element, file)
    const before = later.get(child.number)
    if (repeated.has(child.number)) later.set(child.number, before ? together(before, child) : child)
    else yield child
  }
  yield* later.values()
}

const numberOf = (element: XmlElement): string =>
  textOf(inner(element, 'ChildIdentifiers')[0], 'LAchildID') ?? ''

export interface CensusAbout {
  year: string | undefined
  of: number
  /** The numbers that several children in the file bear. */
  repeated: Set<string>
  /** The values of the header, by name. */
  about: Record<string, string>
  notes: string[]
}

/** Reads a census to its end, for what it says of itself and to see that it can be read. @throws XmlError. */
export async function censusAbout(path: string): Promise<CensusAbout> {
  const reading = readCin(path)
  const [seen, repeated] = [new Set<string>(), new Set<string>()]
  let of = 0
  for await (const child of reading) {
    const number = numberOf(child.element)
    if (number && seen.has(number)) repeated.add(number)
    else of++
    seen.add(number)
  }
  const { element, year } = await reading.header()
  const about = element ? leaves(element) : {}
  return {
    year,
    of,
    repeated,
    about,
    notes: reading.oddities.map((one) => `line ${one.line}: ${oddityText(one)}`),
  }
}

function toReported({ element, oddities }: CinChild, file: string): ReportedChild {
  const names = inner(element, 'ChildIdentifiers')[0]
  const number = numberOf(element)
  const child = reportedChild(number)
  const at = sourceMaker(file, { LAchildID: number })
  if (number) child.naming.push(at('Child', names!, { LAchildID: number }))
  takePerson(child, element, at)
  for (const details of inner(element, 'CINdetails')) takeDetails(child, details, at)
  for (const oddity of oddities) {
    const source = { list: 'Child', file, line: oddity.line, cells: { [oddity.path]: oddity.text } }
    child.asides.push({ source, told: [oddity.path], reason: oddityText(oddity) })
  }
  return number ? child : withoutNumber(child, at('Child', element, {}))
}

const NO_NUMBER = 'LAchildID is missing, so nobody knows whose details these are. Add it.'

/** Nobody knows whose it is: all of it waits. */
function withoutNumber({ person, facts, asides }: ReportedChild, whole: Source): ReportedChild {
  const told = new Set([...person, ...facts].map(({ source }) => source))
  const waiting = (told.size ? [...told] : [whole]).map((source) => ({ source, reason: NO_NUMBER }))
  return { ...reportedChild(''), asides: [...asides, ...waiting] }
}

/**
 * One group of a census again, after somebody has corrected it. `cells` are as in the file. @returns undefined where
 * the census has no such group: then it can only be let go.
 */
export function reportCinGroup(source: Source): ReportedChild | undefined {
  const child = reportedChild(source.within?.LAchildID ?? '')
  const mapping = MAPPINGS[source.list]
  if (IDENTITY.includes(source.list)) takePersonCells(child, source)
  else if (mapping) takeFact(child, mapping, source)
  else return undefined
  return child
}

type SourceMaker = (list: string, element: XmlElement, cells: Record<string, string>) => Source
const sourceMaker =
  (file: string, within: Record<string, string>): SourceMaker =>
  (list, element, cells) => ({ list, file, line: element.line, cells, within })

const inside =
  (at: SourceMaker, more: Record<string, string>): SourceMaker =>
  (...where) => {
    const source = at(...where)
    return { ...source, within: { ...source.within, ...more } }
  }

function takePerson(child: ReportedChild, element: XmlElement, at: SourceMaker): void {
  for (const group of IDENTITY) {
    for (const part of inner(element, group)) {
      const cells = Object.fromEntries(Object.entries(leaves(part)).filter(([cell]) => cell in CIN_PERSON))
      takePersonCells(child, at(group, part, cells))
    }
  }
}

function takePersonCells(child: ReportedChild, source: Source): void {
  for (const [cell, value] of Object.entries(source.cells)) {
    const field = CIN_PERSON[cell]
    if (field) child.person.push({ field, value, cell, source })
  }
}

function takeDetails(child: ReportedChild, details: XmlElement, outside: SourceMaker): void {
  takeFact(child, DETAILS, outside('CINdetails', details, only(DETAILS, directLeaves(details))))
  const at = inside(outside, { CINreferralDate: textOf(details, 'CINreferralDate') ?? '' })
  for (const [name, mapping] of Object.entries(GROUPS)) {
    for (const group of inner(details, name)) {
      takeFact(child, mapping, at(name, group, only(mapping, leaves(group))))
      if (name === 'ChildProtectionPlans') takeReviews(child, group, at)
    }
  }
}

function takeReviews(child: ReportedChild, plan: XmlElement, outside: SourceMaker): void {
  const at = inside(outside, { CPPstartDate: textOf(plan, 'CPPstartDate') ?? '' })
  const days = inner(plan, 'Reviews').flatMap((reviews) => inner(reviews, 'CPPreviewDate'))
  for (const day of days) {
    const text = day.text.trim()
    if (text) takeFact(child, REVIEWS, at('Reviews', day, { CPPreviewDate: text }))
  }
}

function takeFact(child: ReportedChild, { fact, columns }: GroupMapping, source: Source): void {
  const told = Object.keys(source.cells)
  if (told.length === 0) return
  const values: Record<string, FactValue> = {}
  for (const [cell, column, text] of cellsOf(fact, columns, source)) {
    const value = readValue(fact.columns[column]!, text)
    if (value === undefined) {
      child.asides.push({ source, told, reason: whatIsWrong(fact.columns[column]!, cell, text) })
      return
    }
    values[column] = value
  }
  child.facts.push({ table: fact, values, source, told })
}

/** Each column of a fact with the cell that tells it. */
function cellsOf(fact: FactTable, columns: Record<string, string>, { cells, within = {} }: Source) {
  const own = Object.entries(columns).map(([cell, column]) => [cell, column, cells[cell] ?? ''] as const)
  const known = new Set(Object.values(columns))
  const given = Object.entries(WITHIN).filter(([, column]) => column in fact.columns && !known.has(column))
  return [...own, ...given.map(([cell, column]) => [cell, column, within[cell] ?? ''] as const)]
}

const only = ({ columns }: GroupMapping, cells: Record<string, string>): Record<string, string> =>
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
