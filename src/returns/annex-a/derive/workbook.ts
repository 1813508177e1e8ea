import { csvLine } from '../../check/index.ts'
import type { DerivedRow } from '../../derive/row.ts'
import { day, writeWorkbook } from '../../xlsx/index.ts'
import type { Column } from '../columns.ts'
import { LISTS } from '../lists.ts'

/** The lists as a workbook, each in a sheet of its own under Ofsted’s names; the same rows give the same bytes. */
export function annexAWorkbook(rows: readonly DerivedRow[]): Uint8Array {
  const byList = Map.groupBy(rows, ({ list }) => Number(list))
  return writeWorkbook(
    LISTS.map(({ number, columns }) => ({
      name: `List_${number}`,
      columns: columns.map(({ name }) => ({ heading: name })),
      rows: (byList.get(number) ?? []).map(({ cells }) =>
        columns.map((column) => toValue(column, cells[column.name])),
      ),
    })),
  )
}

function toValue({ kind }: Column, text: string | undefined) {
  if (text === undefined) return undefined
  if (kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(text)) return day(text)
  return kind === 'number' ? Number(text) : text
}

/** Why each row, and each cell that comes from elsewhere, is there: a line for each, for those who answer for it. */
export function* annexAReasons(rows: readonly DerivedRow[]): Generator<string> {
  yield csvLine(['List', 'Row', 'Child', 'Column', 'Value', 'Why it is there', 'Ledger entry'])
  const next = new Map<string, number>()
  for (const { list, cells, from, because = {} } of rows) {
    const row = (next.get(list) ?? 1) + 1
    next.set(list, row)
    const child = cells['Child Unique ID'] ?? ''
    yield csvLine([list, String(row), child, '', '', from.says, from.entry ?? ''])
    for (const [column, basis] of Object.entries(because))
      yield csvLine([list, String(row), child, column, cells[column] ?? '', basis.says, basis.entry ?? ''])
  }
}
