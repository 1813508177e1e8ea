import { sql } from 'kysely'
import { invalid } from '../../platform/errors.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { fromRange } from '../../platform/time/period.ts'
import { dayInWords } from '../../platform/time/words.ts'

/** One post at a time. @throws KithError `invalid` at `from`, naming the one in the way. */
export async function refuseOverlap(
  { db }: Context,
  { worker, during, but }: { worker: string; during: string; but?: string },
): Promise<void> {
  const rows = await db
    .selectFrom('worker_post')
    .select(['id', 'during'])
    .where('worker_id', '=', worker)
    .where('during', '&&', sql<string>`${during}::daterange`)
    .execute()
  const other = rows.find(({ id }) => id !== but)
  if (other)
    throw invalid(
      'from',
      `A post from ${dayInWords(fromRange(other.during).from)} is in the way. End or correct that one first`,
    )
}
