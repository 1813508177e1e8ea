import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'

export type Row = Readonly<Record<string, unknown>>

/** Rows for many tables, gathered in memory and written with one statement a table. */
export interface Sheet {
  add(table: string, row: Row): void
  /** Writes everything, a table after those that it points at. */
  write(db: Db, authority: string): Promise<void>
}

export function sheet(order: readonly string[]): Sheet {
  const rows = new Map<string, Row[]>(order.map((table) => [table, []]))
  return {
    add(table, row) {
      const own = rows.get(table)
      if (!own) throw new Error(`"${table}" has no place in the order of tables.`)
      own.push(row)
    },
    async write(db, authority) {
      for (const [table, own] of rows) if (own.length) await insert(db, authority, table, own)
    },
  }
}

/** Table and columns are names of this program's own; values travel as one JSON document. */
async function insert(db: Db, authority: string, table: string, rows: readonly Row[]): Promise<void> {
  const columns = sql.raw(Object.keys(rows[0]!).join(', '))
  await sql`insert into ${sql.table(table)} (authority, ${columns})
    select ${authority}, ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  )
}
