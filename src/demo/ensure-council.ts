import { sql } from 'kysely'
import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database/open.ts'
import { type Council, makeCouncil } from './council.ts'

export const COUNCIL_NAME = 'Aldermere'

/**
 * Makes the fictional council with its teams, workers and personas and without a single family, where the database holds
 * no council. Returns undefined where there was one already.
 */
export async function ensureCouncil(
  database: Database,
  { council }: Pick<Config, 'council'>,
): Promise<Council | undefined> {
  const made = await beginCouncil(database, council)
  if (made) await openCouncil(database, council)
  return made
}

/** The teams and people of a council that is not open yet; undefined where the database holds one. */
export async function beginCouncil(
  database: Database,
  code: string,
  size: { whole?: boolean } = {},
): Promise<Council | undefined> {
  const councils = await database.outside.selectFrom('council').select('code').limit(1).execute()
  if (councils.length > 0) return undefined
  await clearUnfinished(database)
  return database.within(code, (db) => makeCouncil(db, code, size))
}

/** The last step: from now on the council is there. A program that is stopped before begins anew. */
export async function openCouncil(database: Database, code: string): Promise<void> {
  await database.asOwner((owner) =>
    owner.insertInto('council').values({ code, name: COUNCIL_NAME }).execute(),
  )
}

/** What a start that was stopped half-way left. Only ever in a database without a council. */
async function clearUnfinished(database: Database): Promise<void> {
  await database.asOwner(async (owner) => {
    const { rows } = await sql<{ name: string }>`select quote_ident(table_name) as name
      from information_schema.columns
      where column_name = 'authority' and table_schema = 'public'`.execute(owner)
    await sql`truncate ${sql.raw(rows.map(({ name }) => name).join(', '))}`.execute(owner)
  })
}
