import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '../../platform/database/open.ts'
import type { FactTable, FactValue } from '../../record/history/fact-table.ts'
import { TABLE_NAMES, type TableName, writeSsda903Csv } from '../../returns/ssda903/index.ts'
import {
  type NumberedFact,
  type NumberedPerson,
  readAllFacts,
  readNumberedPeople,
  touches,
} from './read-back.ts'
import { LISTS } from './ssda903-lists.ts'

type Row = Record<string, string>
type Lists = Record<TableName, Row[]>

export interface ExportOptions {
  database: Database
  authority: string
  /** The return's last March. Left out: every fact, and of the lists that are asked yearly the latest year. */
  year?: string
}

/** Writes what the record holds of children in care into a folder, as the SSDA903 return's CSV files. @returns the year and rows by file. */
export async function exportSsda903(
  folder: string,
  options: ExportOptions,
): Promise<{ year: string; rows: Record<string, number> }> {
  const { year, lists } = await careLists(options)
  mkdirSync(folder, { recursive: true })
  const rows: Record<string, number> = {}
  for (const { file, text } of writeSsda903Csv(lists))
    await pipeline(Readable.from(text), createWriteStream(join(folder, file)))
  for (const name of TABLE_NAMES) rows[name] = lists[name].length
  return { year, rows }
}

async function careLists({ database, authority, year: asked }: ExportOptions) {
  return database.within(authority, async (db) => {
    const people = await readNumberedPeople(db, authority)
    const facts = new Map<TableName, NumberedFact[]>()
    for (const name of TABLE_NAMES) facts.set(name, await readAllFacts(db, authority, LISTS[name]!.fact))
    const year = asked ?? latestYear([...facts.values()].flat())
    const lists = Object.fromEntries(
      TABLE_NAMES.map((name) => [name, rowsOf(name, facts.get(name) ?? [], people, { year, all: !asked })]),
    ) as Lists
    return { year, lists: { ...lists, Header: headers(lists, people) } }
  })
}

const latestYear = (facts: readonly NumberedFact[]): string =>
  facts.reduce((latest, { year }) => (String(year ?? '') > latest ? String(year) : latest), '')

function rowsOf(
  name: TableName,
  facts: readonly NumberedFact[],
  people: ReadonlyMap<string, NumberedPerson>,
  { year, all }: { year: string; all: boolean },
): Row[] {
  const { fact, columns, yearly } = LISTS[name]!
  const wanted = facts.filter((values) =>
    yearly ? values.year === year : all || touches(fact, values, year),
  )
  return wanted.map((values) => ({ ...whose(people.get(values.child)), ...cells(fact, columns, values) }))
}

/** Who the row is about; a list takes the columns that it has. */
const whose = (person: NumberedPerson | undefined): Row => ({
  CHILD: person?.child ?? '',
  SEX: person?.sex ?? '',
  DOB: asText(person?.birth_date ?? null, 'day'),
  ETHNIC: person?.ethnicity ?? '',
  UPN: person?.upn ?? '',
})

const cells = ({ columns: types }: FactTable, columns: Row, values: NumberedFact): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([cell, column]) => [cell, asText(values[column] ?? null, types[column])]),
  )

const asText = (value: FactValue, type: string | undefined): string =>
  type === 'day' && value !== null ? String(value).split('-').reverse().join('/') : String(value ?? '')

/** One row for each child who is in any list, a mother's with what the list of mothers says. */
function headers(lists: Lists, people: ReadonlyMap<string, NumberedPerson>): Row[] {
  const mothers = new Map(lists.Header.map((row) => [row.CHILD!, row]))
  const named = new Set(TABLE_NAMES.flatMap((name) => lists[name].map((row) => row.CHILD!)))
  return [...named].sort().map((child) => mothers.get(child) ?? whose(people.get(child)))
}
