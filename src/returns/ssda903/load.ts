import { TableBuilder } from './model/build.ts'
import type { Table } from './model/table.ts'
import type { TableName } from './model/tables.ts'
import type { Words } from './model/words.ts'
import { type OnTrouble, readSsda903 } from './read.ts'

/** Reads returns into columns. Parts of the same list are put one after the other. */
export function loadTables(
  paths: readonly string[],
  words: Words,
  onTrouble: OnTrouble,
  onTable?: (file: string) => void,
): Table[] {
  const builders = new Map<TableName, TableBuilder>()
  for (const { table, file, columns, rows } of readAll(paths, onTrouble)) {
    onTable?.(file)
    const builder = builders.get(table) ?? new TableBuilder(table, words, columns)
    builders.set(table, builder)
    builder.from(file)
    const slots = builder.slots(columns)
    for (const row of rows) builder.add(slots, row.cells, row.line)
  }
  return [...builders.values()].map((builder) => builder.done())
}

function* readAll(paths: readonly string[], onTrouble: OnTrouble) {
  for (const path of paths) yield* readSsda903(path, onTrouble)
}
