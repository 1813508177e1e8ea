import { sql } from 'kysely'
import type { Database } from './open.ts'

/**
 * Tells the planner how the tables look now. Every index begins with `authority`, so that on an empty table all of them
 * seem equally good; a session that planned its foreign keys then keeps reading whole tables as they grow (measured: 40
 * times slower at 3,000 people). Once there are some rows, this sets it right; autovacuum does so too, a minute later.
 */
export async function freshenStatistics(database: Database): Promise<void> {
  await database.asOwner((owner) => sql`analyze`.execute(owner))
}
