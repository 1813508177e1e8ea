import { type RawBuilder, sql } from 'kysely'

const CURSOR = /^(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f-]{36})$/

/** The place of an entry in the order of a chronology, for an address. */
export const cursorOf = (row: { happened_on: string; written_at: Date; id: string }): string =>
  `${row.happened_on}~${row.written_at.toISOString()}~${row.id}`

/** SQL: does the entry `e` come after this place? Undefined where it is no place. */
export function afterCursor(
  cursor: string | undefined,
  oldestFirst: boolean,
): RawBuilder<boolean> | undefined {
  const [, day, written, id] = CURSOR.exec(cursor ?? '') ?? []
  if (!id) return undefined
  const than = oldestFirst ? sql`>` : sql`<`
  return sql`(e.happened_on, e.written_at, e.id) ${than} (${day}::date, ${written}::timestamptz, ${id}::uuid)`
}
