import { penceOf } from '../../platform/money.ts'
import { readCsv } from '../csv/read-csv.ts'
import type { NewFigure } from './keep-figures.ts'
import { AMOUNTS, type AmountKind, lineCalled } from './lines.ts'

/** Figures of an outturn in a file; `troubles` say where and what to do. Totals are left out: they are worked out. */
export interface OutturnFile {
  figures: NewFigure[]
  troubles: string[]
}

/** Reads CSV whose head names “Line” and the amounts; other columns are passed over, and blank cells say nothing. */
export function readOutturnFile(text: string): OutturnFile {
  const troubles: string[] = []
  const [head, ...rows] = readCsv([text.replace(/^\ufeff/, '')], ({ line, message }) =>
    troubles.push(`Line ${line}: ${message}`),
  )
  const columns = head?.cells.map(columnOf) ?? []
  if (!columns.includes('line')) return { figures: [], troubles: [...troubles, NO_LINE] }
  const figures: NewFigure[] = []
  const seen = new Map<string, number>()
  for (const { line: at, cells } of rows) {
    const name = (cells[columns.indexOf('line')] ?? '').trim()
    const known = lineCalled(name)
    if (name === '' || known?.totalOf) continue
    if (!known)
      troubles.push(`Row ${at}: “${name}” is no line of the outturn. Correct it or take the row out`)
    else if (seen.has(name))
      troubles.push(`Row ${at}: line ${name} was in row ${seen.get(name)} already. Keep one of them`)
    else figures.push(...figuresOf(name, at, columns, cells, troubles))
    seen.set(name, at)
  }
  return { figures, troubles }
}

const NO_LINE = 'The first row has no column “Line”. Download the outturn to see the columns'

function figuresOf(
  line: string,
  at: number,
  columns: readonly (AmountKind | 'line' | undefined)[],
  cells: readonly string[],
  troubles: string[],
): NewFigure[] {
  return columns.flatMap((kind, column) => {
    const typed = (cells[column] ?? '').trim()
    if (!kind || kind === 'line' || typed === '') return []
    const pence = penceOf(typed)
    if (pence === undefined) troubles.push(`Row ${at}, ${AMOUNTS[kind]}: “${typed}” is no amount in pounds`)
    return pence === undefined ? [] : [{ line, kind, pence }]
  })
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')
const KINDS = new Map<string, AmountKind | 'line'>([
  ['line', 'line'],
  ...Object.entries(AMOUNTS).map(([kind, name]): [string, AmountKind] => [plain(name), kind as AmountKind]),
])

const columnOf = (name: string): AmountKind | 'line' | undefined => KINDS.get(plain(name))
