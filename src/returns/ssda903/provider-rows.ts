import { readFileSync } from 'node:fs'
import { readCsv } from '../csv/read-csv.ts'
import { type Cell, readWorkbook, SheetError } from '../xlsx/index.ts'
import { readPieces } from '../xml/pieces.ts'

/** The columns that are wanted, under the names that the inspectorate's workbook gives them. */
const OTHER_NAMES: Record<string, string> = {
  'PLACEMENT CODE': 'PLACE_CODES',
  'PLACEMENT PROVIDER CODE': 'PROVIDER_CODES',
  'DEREGISTRATION DATE': 'REG_END',
  'SETTING ADDRESS POSTCODE': 'POSTCODE',
}

/**
 * The rows of the list of homes by column name, from a workbook (.xlsx) or CSV. Lines above the heading are passed over.
 * @throws SheetError where it cannot be read or has no such heading
 */
export function providerRows(path: string): Record<string, string>[] {
  const lines = /\.xls\w?$/i.test(path) ? sheetLines(path) : csvLines(path)
  let heading: string[] | undefined
  const rows: Record<string, string>[] = []
  for (const cells of lines) {
    if (heading) rows.push(Object.fromEntries(heading.map((name, i) => [name, cells[i] ?? ''])))
    else heading = headingOf(cells)
  }
  if (!heading) throw new SheetError('The list of homes has no column URN. Choose the inspectorate’s list.')
  return rows
}

function headingOf(cells: readonly string[]): string[] | undefined {
  const names = cells.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toUpperCase(),
  )
  return names.includes('URN') ? names.map((name) => OTHER_NAMES[name] ?? name) : undefined
}

function* csvLines(path: string): Generator<readonly string[]> {
  for (const { cells } of readCsv(readPieces(path), () => {})) yield cells
}

/** The lines of the first sheet that has a heading with URN. */
function* sheetLines(path: string): Generator<readonly string[]> {
  for (const sheet of readWorkbook(readFileSync(path))) {
    let found = false
    for (const { cells } of sheet.rows()) {
      const texts = Array.from(cells, textOf)
      found ||= headingOf(texts) !== undefined
      if (found) yield texts
    }
    if (found) return
  }
}

/** A day stands as the return writes it. */
const textOf = (cell: Cell | undefined): string =>
  cell?.kind === 'day' ? cell.text.split('-').reverse().join('/') : (cell?.text ?? '')
