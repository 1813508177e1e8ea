import type { CaseTable } from './cases.ts'
import { type Child, type ChildParts, childFrom, type Episode, type ProtectionPlan } from './child.ts'
import { FIELDS, type Table } from './fields.ts'
import { group, leaf } from './make.ts'
import { noRow, Row } from './rows.ts'

/** One row of a case: its values as text, and the row that rules see. */
type CaseRow<T extends Table = Table> = {
  id: string
  values: Record<string, string>
  list: string[]
  row: Row<T>
}

/**
 * The children that flat tables describe. Rows belong together by LAchildID, within a child by CINdetailsID and CPPID;
 * a row without LAchildID is a child of its own. Parents that are not given are stood in for by rows that are not there.
 */
export function caseTables(tables: Record<string, CaseTable>): {
  headers: Row<'Header'>[]
  children: Child[]
} {
  const rowsOf = <T extends Table>(name: T): CaseRow<T>[] => readTable(name, tables[name])
  const children = new Map<string, ChildParts[]>()
  for (const { id, row } of rowsOf('ChildIdentifiers'))
    children.set(id, [...(children.get(id) ?? []), newChild(row)])
  const childrenOf = (id: string): ChildParts[] => {
    const found = children.get(id) ?? [newChild(noRow('ChildIdentifiers'))]
    children.set(id, found)
    return found
  }
  const place = <T extends Table>(name: T, put: (child: ChildParts, row: CaseRow<T>) => void) => {
    for (const row of rowsOf(name)) for (const child of childrenOf(row.id)) put(child, row)
  }
  const finder = episodeFinder()
  place('ChildCharacteristics', (child, { row }) => Object.assign(child, { characteristics: row }))
  place('Disabilities', (child, { row }) => child.disabilities.push(row))
  place('CINdetails', (child, { row, values }) => finder.add(child, row, values.CINdetailsID))
  place('CINplanDates', (child, { row, values }) => finder.find(child, values.CINdetailsID).plans.push(row))
  place('Section47', (child, { row, values }) => finder.find(child, values.CINdetailsID).section47s.push(row))
  placeAssessments(place, finder, tables, factorsByRow(rowsOf('Assessments')))
  placeProtection(place, finder, tables)
  return {
    headers: rowsOf('Header').map(({ row }) => row),
    children: [...children.values()].flat().map(childFrom),
  }
}

type Place = <T extends Table>(name: T, put: (child: ChildParts, row: CaseRow<T>) => void) => void
type Finder = ReturnType<typeof episodeFinder>

/** Where a table has a column for the number of the group, a row without the number stands for a group that is not there. */
function hasColumn(table: CaseTable | undefined, column: string): boolean {
  return table?.columns.some(({ name }) => name === column) ?? false
}

function placeAssessments(
  place: Place,
  finder: Finder,
  tables: Record<string, CaseTable>,
  factors: ReadonlyMap<number, string[]>,
): void {
  const isNumbered = hasColumn(tables.Assessments, 'CINdetailsID')
  place('Assessments', (child, { row, values }) => {
    if (isNumbered && !values.CINdetailsID) return
    finder.find(child, values.CINdetailsID).assessments.push({ row, factors: factors.get(row.index) ?? [] })
  })
}

/** The factors of each row. A table may have a row for each factor of an assessment: rows alike in all else share them. */
function factorsByRow(rows: readonly CaseRow<'Assessments'>[]): ReadonlyMap<number, string[]> {
  const shared = new Map<string, string[]>()
  const isAlone = ({ list }: CaseRow) => list.length !== 1
  const keyOf = (row: CaseRow) =>
    JSON.stringify([row.id, { ...row.values, AssessmentFactors: '' }, isAlone(row) && row.row.index])
  for (const row of rows) shared.set(keyOf(row), [...(shared.get(keyOf(row)) ?? []), ...row.list])
  return new Map(rows.map((row) => [row.row.index, shared.get(keyOf(row)) ?? []]))
}

function placeProtection(place: Place, finder: Finder, tables: Record<string, CaseTable>): void {
  const plans = new Map<ProtectionPlan, string | undefined>()
  const isNumbered = hasColumn(tables.ChildProtectionPlans, 'CPPID')
  place('ChildProtectionPlans', (child, { row, values }) => {
    if (isNumbered && !values.CPPID) return
    const plan: ProtectionPlan = { row, reviews: [] }
    plans.set(plan, values.CPPID)
    finder.find(child, values.CINdetailsID).protectionPlans.push(plan)
  })
  place('Reviews', (child, { row, values }) => {
    const episodes = values.CINdetailsID ? [finder.find(child, values.CINdetailsID)] : child.episodes
    const known = episodes.flatMap(({ protectionPlans }) => protectionPlans)
    const own = known.filter((plan) => !values.CPPID || plans.get(plan) === values.CPPID)
    for (const plan of own) plan.reviews.push(row)
    if (own.length > 0) return
    finder
      .find(child, values.CINdetailsID)
      .protectionPlans.push({ row: noRow('ChildProtectionPlans'), reviews: [row] })
  })
}

/** Finds the episode of a child by its CINdetailsID; the first where several have it. */
function episodeFinder() {
  const known = new Map<ChildParts, Map<string, Episode>>()
  const add = (child: ChildParts, details: Row<'CINdetails'>, id = ''): Episode => {
    const episode: Episode = { details, assessments: [], plans: [], section47s: [], protectionPlans: [] }
    child.episodes.push(episode)
    const ids = known.get(child) ?? new Map<string, Episode>()
    known.set(child, ids)
    if (!ids.has(id)) ids.set(id, episode)
    return episode
  }
  const find = (child: ChildParts, id = ''): Episode =>
    known.get(child)?.get(id) ?? add(child, noRow('CINdetails'), id)
  return { add, find }
}

function newChild(identifiers: Row<'ChildIdentifiers'>): ChildParts {
  return { identifiers, characteristics: noRow('ChildCharacteristics'), disabilities: [], episodes: [] }
}

function readTable<T extends Table>(name: T, table: CaseTable | undefined): CaseRow<T>[] {
  const columns = table?.columns.map((column) => column.name) ?? []
  return (table?.rows ?? []).map((cells, index) => {
    const entries = columns
      .map((column, i) => [column, cells[i]] as const)
      .filter(([, cell]) => cell !== null && cell !== undefined && cell !== '')
    const values: Record<string, string> = Object.fromEntries(
      entries.map(([column, cell]) => [column, String(cell)]),
    )
    const list = entries.find(([column]) => column === 'AssessmentFactors')?.[1]
    const fields = FIELDS[name].filter((field) => values[field] !== undefined)
    const element = group(
      name,
      fields.map((field) => leaf(field, values[field]!)),
    )
    const id = values.LAchildID ?? `${name} ${index}`
    return { id, values, list: [list ?? []].flat().map(String), row: new Row(name, index, element) }
  })
}
