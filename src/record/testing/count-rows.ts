import { sql } from 'kysely'
import type { World } from './world.ts'

/** How many rows each table of the council holds: what is there before and after tells what was written at all. */
export const countRows = (world: World): Promise<Record<string, number>> =>
  world.database.asOwner(async (owner) => {
    const { rows: tables } = await sql<{ name: string }>`
      select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not like 'kysely%'`.execute(owner)
    const counts: Record<string, number> = {}
    for (const { name } of tables) {
      const { rows } = await world.database
        .within('TEST', (db) =>
          sql<{
            count: number
          }>`select count(*)::int as count from ${sql.table(name)} where authority = ${'TEST'}`.execute(db),
        )
        .catch(() => ({ rows: [{ count: 0 }] }))
      counts[name] = rows[0]!.count
    }
    return counts
  })

/** The tables that hold another number of rows than before. */
export const changedTables = (before: Record<string, number>, after: Record<string, number>): string[] =>
  Object.keys(after)
    .filter((table) => after[table] !== before[table])
    .sort()
