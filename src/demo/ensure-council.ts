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
  const councils = await database.outside.selectFrom('council').select('code').limit(1).execute()
  if (councils.length > 0) return undefined
  await database.asOwner((owner) =>
    owner.insertInto('council').values({ code: council, name: COUNCIL_NAME }).execute(),
  )
  return database.within(council, (db) => makeCouncil(db, council))
}
