import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { submittedColumns, TABLES, type TableName } from './model/tables.ts'
import { type Ssda903Rows, writeSsda903Csv } from './write.ts'

/** A folder that is removed when the test is done, with the given files in it. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ssda903-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** A return as CSV files in a folder of its own. */
export function returnFolder(lists: Ssda903Rows): string {
  const files = [...writeSsda903Csv(lists)].map(({ file, text }) => [file, [...text].join('')])
  return folderWith(Object.fromEntries(files))
}

/** CSV text of one list, with its heading. */
export function csvOf(table: TableName, ...lines: string[]): { [file: string]: string } {
  return { [TABLES[table].file]: [submittedColumns(table).join(','), ...lines, ''].join('\n') }
}
