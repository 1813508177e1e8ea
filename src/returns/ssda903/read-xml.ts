import { basename } from 'node:path'
import { openXml, XmlError, type XmlHandlers } from '../xml/parse.ts'
import { readPieces } from '../xml/pieces.ts'
import { submittedColumns, TABLE_NAMES, type TableName } from './model/tables.ts'
import type { OnTrouble, RawTable } from './read.ts'

/** Elements that hold one row of a list, inside HEADER or beside it. */
const NESTED: Record<string, TableName> = {
  EPISODE: 'Episodes',
  AREVIEW: 'Reviews',
  AMISSING: 'Missing',
  PERMANENCE: 'PrevPerm',
  OC2: 'OC2',
  AD_PLACED: 'PlacedAdoption',
}

/** Lists whose items stand directly under HEADER; a row exists where one of them is filled. */
const FLAT: Partial<Record<TableName, readonly string[]>> = {
  OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  AD1: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
}

/** The XML names that differ from those of the columns. */
const RENAMED: Record<string, string> = { CHILDID: 'CHILD', PL: 'PLACE' }

/** Every name that some list knows, and the elements around them. */
const KNOWN = new Set(TABLE_NAMES.flatMap(submittedColumns).concat('UASC'))

type Open = { table: TableName; line: number; values: Map<string, string> }

/**
 * The lists of an XML return (root EXPSSDA903), in parts as they are read, so that the file is never held whole.
 * A broken file gives the children before the break, and a trouble with line and column.
 */
export function* readXmlTables(path: string, onTrouble: OnTrouble): Generator<RawTable> {
  const file = basename(path)
  const closed: Open[] = []
  const reader = openXml(collect((row) => closed.push(row)))
  try {
    for (const piece of readPieces(path)) {
      reader.write(piece)
      yield* partsOf(closed.splice(0), file)
    }
    reader.end()
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const { line, column, message } = error
    onTrouble({ kind: 'stop', file, line, column, message })
  }
  yield* partsOf(closed, file)
}

/** Rows by list; elements that the return does not know become columns at the end. */
function* partsOf(rows: Open[], file: string): Generator<RawTable> {
  for (const [table, found] of Map.groupBy(rows, (row) => row.table)) {
    const names = new Set(found.flatMap(({ values }) => [...values.keys()]))
    const columns = [...xmlColumns(table), ...[...names].filter((name) => !KNOWN.has(name))]
    const cells = (values: Map<string, string>) => columns.map((name) => values.get(name) ?? '')
    yield { table, file, columns, rows: found.map(({ line, values }) => ({ line, cells: cells(values) })) }
  }
}

/** The submitted columns; on the header also the flag for unaccompanied children, which only XML states. */
function xmlColumns(table: TableName): string[] {
  return table === 'Header' ? [...submittedColumns(table), 'UASC'] : submittedColumns(table)
}

function collect(onRow: (row: Open) => void): XmlHandlers {
  let header: Open | null = null
  let inner: Open | null = null
  let child = new Map<string, string>()
  const close = (row: Open) => {
    for (const shared of ['CHILD', 'DOB', 'SEX'])
      if (!row.values.has(shared)) row.values.set(shared, child.get(shared) ?? '')
    onRow(row)
  }
  return {
    open(name, _attributes, { line }) {
      if (name === 'CHILD') child = new Map()
      else if (name === 'HEADER') header = { table: 'Header', line, values: child }
      else if (NESTED[name]) inner = { table: NESTED[name], line, values: new Map() }
    },
    close(name, text) {
      if (name === 'HEADER' && header) {
        for (const row of flatRows(header)) close(row)
        close(header)
        header = null
      } else if (NESTED[name] && inner) {
        close(inner)
        inner = null
      } else {
        ;(inner?.values ?? header?.values)?.set(RENAMED[name] ?? name, text)
      }
    },
  }
}

/** The care leaver, adoption and unaccompanied rows that a header's own items make. */
function flatRows({ line, values }: Open): Open[] {
  const filled = Object.entries(FLAT).filter(([, names]) => names.some((name) => values.get(name)))
  const tables = filled.map(([table]) => table as TableName)
  if (values.get('UASC') === '1' || values.get('DUC')) tables.push('UASC')
  return tables.map((table) => ({ table, line, values: new Map(values) }))
}
