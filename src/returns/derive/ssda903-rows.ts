import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import type { Sex } from '../../record/tables.ts'
import { TABLE_NAMES, type TableName } from '../ssda903/index.ts'
import { type Asked, nameOfYear } from './asked.ts'
import { carriedOver } from './carried-over.ts'
import { type ChildRecord, factsOf, type HeldFact } from './child-record.ts'
import { withoutEpisode } from './overlay-episodes.ts'
import { type Basis, britishDay, type DerivedChild, type DerivedRow, filled } from './row.ts'
import { LISTS } from './ssda903-lists.ts'
import { asOn, inYear } from './time-of-facts.ts'

/** A child’s rows in the SSDA903 return; none where the child has no place in it. Pure: the same record gives the same rows. */
export function ssda903Child(child: ChildRecord, asked: Asked): DerivedChild {
  const lists = TABLE_NAMES.filter((list) => asked.year >= (LISTS[list].since ?? 0))
  const rows = ofWhoWasInCare(
    child,
    lists.flatMap((list) => rowsOf(list, child, asked)),
  )
  const named = rows.length > 0 && !rows.some(({ list }) => list === 'Header')
  return {
    number: child.number,
    person: child.person,
    rows: named ? [headerRow(child, asked), ...rows] : rows,
  }
}

/**
 * Of a child without a day in care in the year, the return asks only how it goes after care (rule 1012). Where the record
 * holds no episode of any year, what a file told stands and the rule asks about it: nothing is lost in silence.
 */
function ofWhoWasInCare(child: ChildRecord, rows: DerivedRow[]): DerivedRow[] {
  const told =
    rows.some(({ list }) => list === 'Episodes') || factsOf(child, LISTS.Episodes.fact).length === 0
  return told ? rows : rows.filter(({ list }) => list === 'OC3')
}

function rowsOf(list: TableName, child: ChildRecord, asked: Asked): DerivedRow[] {
  const { fact, yearly } = LISTS[list]
  const facts = factsOf(child, fact)
  const wanted = yearly
    ? facts
        .filter(({ values }) => values.year === String(asked.year))
        .map((held) => ofYear(fact, held, asked))
    : facts.flatMap((held) => (inYear(fact, held.values, asked) ? [asOn(fact, held, asked)] : []))
  const rows = wanted.map((held) => factRow(list, child, held, asked))
  if (list === 'UASC' && rows.length === 0)
    return carriedOver(child, asked).map((held) => factRow(list, child, held, asked))
  if (list === 'Episodes')
    return [
      ...rows,
      ...withoutEpisode(child, asked).map((one) => ({ ...one, ...placed(list, child, one.cells, asked) })),
    ]
  return rows
}

/** What is asked yearly is as it was told for the year; before the year is over, without days that are still to come. */
const ofYear = (fact: FactTable, held: HeldFact, asked: Asked): HeldFact =>
  asked.on < asked.to ? asOn(fact, held, asked) : held

function factRow(list: TableName, child: ChildRecord, { entry, values }: HeldFact, asked: Asked): DerivedRow {
  const { fact, columns } = LISTS[list]
  const cells = Object.fromEntries(
    Object.entries(columns).map(([cell, column]) => [
      cell,
      inCodesOf(asked, asCell(fact, column, values), cell),
    ]),
  )
  const from: Basis = { says: inWords(fact, values, asked), entry }
  return { list, from, ...placed(list, child, cells, asked) }
}

/** The cells that say who the child is, before those of the list. A list takes the columns that it has. */
function placed(list: TableName, child: ChildRecord, cells: Readonly<Record<string, string>>, asked: Asked) {
  const who = Object.entries(whoCells(child, asked)).filter(([cell]) => WHO[list].includes(cell))
  const because = Object.fromEntries(who.map(([cell]) => [cell, basisOfWho(child, cell)]))
  return { cells: { ...filled(Object.fromEntries(who)), ...filled(cells) }, because }
}

const NAMED = ['CHILD', 'DOB']
const WHO: Record<TableName, readonly string[]> = {
  Header: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN'],
  Episodes: ['CHILD'],
  UASC: ['CHILD', 'SEX', 'DOB'],
  ...{ Reviews: NAMED, OC2: NAMED, OC3: NAMED, AD1: NAMED, PlacedAdoption: NAMED },
  ...{ PrevPerm: NAMED, Missing: NAMED, SWEpisodes: NAMED, DoLo: NAMED },
}

const whoCells = ({ number, who, numbers }: ChildRecord, { year }: Asked): Record<string, string> => ({
  CHILD: number,
  SEX: sexCode(who.sex, year),
  DOB: britishDay(who.birth_date),
  ETHNIC: who.ethnicity ?? '',
  UPN: numbers.upn?.value ?? numbers['no-upn-reason']?.value ?? '',
})

function headerRow(child: ChildRecord, asked: Asked): DerivedRow {
  const from = { says: 'The child is in a list of the return, so the list of children names them' }
  return { list: 'Header', from, ...placed('Header', child, {}, asked) }
}

/** A supported home has a code of its own since 2024-25; before, it was one of several kinds of residential home (H5). */
const inCodesOf = ({ year }: Asked, code: string, cell: string): string =>
  cell === 'PLACE' && code === 'K3' && year < 2025 ? 'H5' : code

/** 1 and 2 until 2023-24, letters since. */
function sexCode(sex: Sex, year: number): string {
  if (year >= 2025) return sex
  return { M: '1', F: '2', U: '' }[sex]
}

function basisOfWho({ numberEntry, numbers }: ChildRecord, cell: string): Basis {
  if (cell === 'CHILD')
    return numberEntry
      ? { says: 'The council’s number for the child in returns', entry: numberEntry }
      : {
          says: 'The council has given the child no number: this one is made from the record, the same every year',
        }
  const upn = numbers.upn ?? numbers['no-upn-reason']
  if (cell === 'UPN' && upn)
    return { says: 'The pupil number in the record, or why there is none', entry: upn.entry }
  return { says: WHO_SAYS[cell] ?? 'What the record says of the child' }
}

const WHO_SAYS: Record<string, string> = {
  SEX: 'The sex registered at birth, as the record says it',
  DOB: 'The date of birth, as the record says it',
  ETHNIC: 'The ethnicity, as the record says it',
}

const asCell = ({ columns }: FactTable, column: string, values: FactValues): string =>
  columns[column] === 'day' ? britishDay(values[column]) : String(values[column] ?? '')

function inWords({ about, period, columns }: FactTable, values: FactValues, { year }: Asked): string {
  const first = period?.from ?? Object.keys(columns).find((name) => columns[name] === 'day')
  const name = about.charAt(0).toUpperCase() + about.slice(1)
  if ('year' in values) return `${name}, ${nameOfYear(year)}`
  return first && values[first] ? `${name}: ${britishDay(values[first])}` : name
}
