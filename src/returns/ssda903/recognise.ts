import { submittedColumns, TABLE_NAMES, type TableName } from './model/tables.ts'

/** Which list a heading line belongs to, and the names of its columns as the return spells them. */
export type Recognised = { table: TableName; columns: string[]; notes: string[] }
export type Unknown = { table: null; message: string; notes: string[] }

/** Recognises a list by its set of column names; columns the return does not know are kept and noted. */
export function recognise(heading: readonly string[]): Recognised | Unknown {
  const columns = heading.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toUpperCase(),
  )
  const known = TABLE_NAMES.find((table) => sameSet(submittedColumns(table), columns))
  if (known) return { table: known, columns, notes: [] }
  const wider = TABLE_NAMES.filter((table) => submittedColumns(table).every((name) => columns.includes(name)))
  const table = wider.sort((a, b) => submittedColumns(b).length - submittedColumns(a).length)[0]
  if (table) return { table, columns, notes: [unknownColumns(table, columns)] }
  return { table: null, message: notRecognised(columns), notes: [] }
}

function sameSet(wanted: string[], got: string[]): boolean {
  return wanted.length === got.length && wanted.every((name) => got.includes(name))
}

function unknownColumns(table: TableName, columns: string[]): string {
  const extra = columns.filter((name) => !submittedColumns(table).includes(name))
  return `The list ${table} has no column ${extra.map((name) => name || '(blank)').join(', ')}; it is kept but not checked.`
}

/** Names the list that comes nearest and what it lacks. */
function notRecognised(columns: string[]): string {
  const shared = (table: TableName) => submittedColumns(table).filter((name) => columns.includes(name)).length
  const lacking = (table: TableName) => submittedColumns(table).length - shared(table)
  const nearest = TABLE_NAMES.filter((table) => shared(table) > 2).sort((a, b) => lacking(a) - lacking(b))[0]
  if (!nearest)
    return 'The first line does not name the columns of any list of the SSDA903 return. Check the file.'
  const missing = submittedColumns(nearest).filter((name) => !columns.includes(name))
  return `The file looks like the list ${nearest} but lacks ${missing.join(', ')}. Add what is missing to the heading line.`
}
