import { Table, type TableCell, WideTable } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { shortDay } from '../../platform/time/words.ts'
import { closedChildhoods } from '../access/childhood/closed.ts'
import { type Codes, wordsFor } from '../codes.ts'
import type { FactTable, FactValue, FactValues } from './fact-table.ts'
import { readFacts } from './keep-facts.ts'

/** How a table of facts is shown: its title, and its columns with their heads and, where they hold codes, the words. */
export interface FactView {
  fact: FactTable
  title: string
  columns: readonly { name: string; head: string; codes?: Codes }[]
}

export interface ShownFacts {
  view: FactView
  rows: FactValues[]
}

/**
 * What the record holds of a person in these tables, the latest first; nothing where their childhood is closed to the
 * viewer, for it is facts of childhood. The page's `may` has checked the person.
 */
export async function readFactViews(
  viewer: Viewer,
  person: string,
  views: readonly FactView[],
): Promise<ShownFacts[]> {
  if ((await closedChildhoods(viewer, [person])).size > 0) return []
  const { db, actor } = viewer
  const shown: ShownFacts[] = []
  for (const view of views) {
    const kept = await readFacts(db, actor.authority, view.fact, [person])
    const rows = (kept.get(person) ?? []).map(({ values }) => values)
    const order = view.fact.key.at(-1) ?? ''
    rows.sort((a, b) => String(b[order] ?? '').localeCompare(String(a[order] ?? '')))
    if (rows.length > 0) shown.push({ view, rows })
  }
  return shown
}

/** Facts as plain tables, one for each kind. Columns in which nothing is said are left out. */
export function FactTables({ shown }: { shown: readonly ShownFacts[] }) {
  return (
    <>
      {shown.map(({ view, rows }) => {
        const columns = view.columns.filter(({ name }) => rows.some((row) => row[name] !== null))
        return (
          <WideTable label={view.title}>
            <Table
              caption={view.title}
              captionClass="govuk-table__caption--m"
              head={columns.map(({ head }) => head)}
              rows={rows.map((row) =>
                columns.map(({ name, codes }) => cell(view.fact, name, row[name] ?? null, codes)),
              )}
            />
          </WideTable>
        )
      })}
    </>
  )
}

function cell({ columns }: FactTable, name: string, value: FactValue, codes: Codes | undefined): TableCell {
  if (value === null) return ''
  if (columns[name] === 'day') return shortDay(String(value))
  if (columns[name] === 'codes' && codes)
    return String(value)
      .split(' ')
      .map((code) => wordsFor(codes, code))
      .join('; ')
  return codes ? wordsFor(codes, String(value)) : String(value)
}
