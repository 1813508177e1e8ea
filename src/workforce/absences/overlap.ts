import { sql } from 'kysely'
import { invalid } from '../../platform/errors.ts'
import type { Context } from '../../platform/operations/operation.ts'

/** @throws KithError `invalid` at `from` where another absence has one of these days. */
export async function refuseOverlap(
  { db }: Context,
  { worker, during, but }: { worker: string; during: string; but?: string },
): Promise<void> {
  const rows = await db
    .selectFrom('worker_absence')
    .select('id')
    .where('worker_id', '=', worker)
    .where('during', '&&', sql<string>`${during}::daterange`)
    .execute()
  if (rows.some(({ id }) => id !== but))
    throw invalid('from', 'Another absence has some of these days. Change its days first')
}
