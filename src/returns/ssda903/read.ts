import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Trouble } from '../check/index.ts'
import { readCsv } from '../csv/read-csv.ts'
import { readPieces } from '../xml/pieces.ts'
import type { TableName } from './model/tables.ts'
import { readXmlTables } from './read-xml.ts'
import { type Recognised, recognise } from './recognise.ts'

/** One row as it stands in the file: `cells[i]` belongs to the i-th of the source's columns. */
export type RawRow = { line: number; cells: readonly string[] }

/**
 * One list of a return: which table it is, where it comes from, every column it has (also those the return
 * does not know) and its rows. A list may come in several parts; rows can be walked once.
 */
export type RawTable = { table: TableName; file: string; columns: readonly string[]; rows: Iterable<RawRow> }

export type OnTrouble = (trouble: Trouble) => void

/**
 * Reads an SSDA903 return: a folder of CSV files, recognised by their columns and not by their names, or an
 * XML file. Nothing is held but the row at hand. What cannot be read is told to `onTrouble`, and the rest goes on.
 */
export function* readSsda903(path: string, onTrouble: OnTrouble): Generator<RawTable> {
  const files = listFiles(path, onTrouble)
  let read = 0
  for (const file of files) {
    for (const table of isXml(file) ? readXmlTables(file, onTrouble) : readCsvTable(file, onTrouble)) {
      read++
      yield table
    }
  }
  if (read === 0 && files.length > 0)
    onTrouble(stop(path, 'No list of an SSDA903 return is in here. Check the folder.'))
}

/** True where the return is given as XML. */
export function isXmlReturn(path: string): boolean {
  return listFiles(path, () => {}).some(isXml)
}

/** A row as a record of its columns. */
export function asRecord(table: RawTable, row: RawRow): Record<string, string> {
  return Object.fromEntries(table.columns.map((column, i) => [column, row.cells[i] ?? '']))
}

function* readCsvTable(path: string, onTrouble: OnTrouble): Generator<RawTable> {
  const file = basename(path)
  const tell = (trouble: Omit<Trouble, 'file' | 'kind'>) => onTrouble({ kind: 'note', file, ...trouble })
  const records = readCsv(readPieces(path), tell)
  const first = records.next()
  if (first.done) return onTrouble(stop(file, 'The file is empty. Take it out, or give it its heading line.'))
  const found = recognise(first.value.cells)
  for (const message of found.notes) tell({ line: first.value.line, column: 1, message })
  if (found.table === null)
    return onTrouble({ ...stop(file, found.message), line: first.value.line, column: 1 })
  yield { table: found.table, file, columns: found.columns, rows: wholeRows(records, found, tell) }
}

type Tell = (trouble: Omit<Trouble, 'file' | 'kind'>) => void

/** Rows with too few or too many values are read all the same, and said to be so. */
function* wholeRows(records: Iterable<RawRow>, { columns }: Recognised, tell: Tell): Generator<RawRow> {
  for (const record of records) {
    if (record.cells.length === columns.length) yield record
    else if (record.cells.some((cell) => cell !== '')) {
      tell({ line: record.line, column: 1, message: wrongLength(record.cells.length, columns.length) })
      yield record
    }
  }
}

function wrongLength(got: number, wanted: number): string {
  const rest = got < wanted ? 'The missing ones are read as blank' : 'Those beyond are passed over'
  return `The line has ${got} values where the heading has ${wanted}. ${rest}; check for a missing or stray comma.`
}

function listFiles(path: string, onTrouble: OnTrouble): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const files = readdirSync(path).filter((name) => ['.csv', '.xml'].includes(extname(name).toLowerCase()))
    if (files.length === 0)
      onTrouble(stop(path, 'The folder has no CSV or XML file. Give the folder of the return.'))
    return files.sort().map((name) => join(path, name))
  } catch {
    onTrouble(stop(path, 'This file or folder cannot be opened. Check its name.'))
    return []
  }
}

const isXml = (file: string) => extname(file).toLowerCase() === '.xml'

function stop(file: string, message: string): Trouble {
  return { kind: 'stop', file, line: null, column: null, message }
}
