import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { quoteCell } from '../../platform/csv.ts'
import { SSD_COLUMNS, SSD_TABLES, type SsdTable } from './columns.ts'
import type { SsdRow } from './row.ts'

/** A line of a table; the dataset is read by machines, so nothing in it is guarded for spreadsheets. */
export const ssdLine = (table: SsdTable, cells: Readonly<Record<string, string>>): string =>
  `${SSD_COLUMNS[table].map((name) => quoteCell(cells[name] ?? '')).join(',')}\r\n`

export const ssdHead = (table: SsdTable): string => `${SSD_COLUMNS[table].join(',')}\r\n`

/** Writes every table as a CSV file into a folder, also those without rows. Holds no more than a row. @returns rows by table. */
export async function writeTables(
  folder: string,
  rows: AsyncIterable<SsdRow>,
): Promise<Record<SsdTable, number>> {
  mkdirSync(folder, { recursive: true })
  const counts = Object.fromEntries(SSD_TABLES.map((table) => [table, 0])) as Record<SsdTable, number>
  const files = new Map(
    SSD_TABLES.map((table) => {
      const stream = createWriteStream(join(folder, `${table}.csv`))
      stream.write(ssdHead(table))
      return [table, { stream, done: finished(stream) }]
    }),
  )
  for await (const { table, cells } of rows) {
    counts[table]++
    const { stream, done } = files.get(table)!
    if (!stream.write(ssdLine(table, cells))) await Promise.race([once(stream, 'drain'), done])
  }
  for (const { stream } of files.values()) stream.end()
  await Promise.all([...files.values()].map(({ done }) => done))
  return counts
}
