import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { DatabaseError } from './database-error.ts'
import { statements } from './statements.ts'
import type { Tables } from './tables.ts'

const SOURCE = fileURLToPath(new URL('../..', import.meta.url))

/** Every migration of the house in the order of its number: `0200-family-help-plans.sql`. */
export function migrationFiles(): { name: string; path: string }[] {
  return globSync('**/migrations/*.sql', { cwd: SOURCE })
    .map((path) => ({ name: basename(path, '.sql'), path: `${SOURCE}${path}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Brings the database up to date, all or nothing.
 * @throws DatabaseError where the database holds migrations that this program does not know, or one fails.
 */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const files = migrationFiles()
  await refuseNewer(
    database,
    files.map((file) => file.name),
  )
  const migrator = new Migrator({
    db: database,
    allowUnorderedMigrations: true,
    provider: {
      getMigrations: async () => Object.fromEntries(files.map(({ name, path }) => [name, migration(path)])),
    },
  })
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  const message = error instanceof Error ? error.message : String(error)
  throw new DatabaseError(
    /No space left/i.test(message)
      ? 'The disk is full. Free some space and start Kith again.'
      : `The database could not be brought up to date: ${message}`,
  )
}

function migration(path: string): Migration {
  return {
    up: async (database) => {
      await sql`set local citus.multi_shard_modify_mode = 'sequential'`.execute(database)
      // Adding a foreign key reads both tables, and row-level security holds for the owner too: it asks for a council.
      await sql`set local kith.authority = 'none'`.execute(database)
      for (const statement of statements(readFileSync(path, 'utf8')))
        await sql.raw(statement).execute(database)
    },
  }
}

async function refuseNewer(database: Kysely<Tables>, known: string[]): Promise<void> {
  const { rows } = await sql<{
    there: boolean
  }>`select to_regclass('kysely_migration') is not null as there`.execute(database)
  if (!rows[0]?.there) return
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(database)
  const unknown = done.rows.find((row) => !known.includes(row.name))
  if (unknown)
    throw new DatabaseError(
      `The database is newer than this program (it has "${unknown.name}"). Update Kith, then start it again.`,
    )
}
