import type { Generated } from 'kysely'
import type { Tables } from '../platform/database/tables.ts'
import { KithError } from '../platform/errors.ts'
import type { Context } from '../platform/operations/operation.ts'

/** Every table, of any room, whose rows have an id and a version. */
type VersionedTable = {
  [Name in keyof Tables]: Tables[Name] extends { id: string; version: Generated<number> } ? Name : never
}[keyof Tables]

/**
 * Takes hold of a row for a change: locks it and refuses where somebody changed it since the person began.
 * `describe` gives what stands now by the labels that the person sees; the page shows it beside what was typed.
 * @throws KithError `stale` or `not-found`.
 */
export async function hold(
  { db }: Context,
  table: VersionedTable,
  id: string,
  seen: number,
  describe: () => Promise<Record<string, string>> | Record<string, string>,
): Promise<void> {
  const row = await db.selectFrom(table).select('version').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new KithError('not-found', 'That is no longer there. Open the page again.')
  if (row.version === seen) return
  throw changedMeanwhile(await describe())
}

/** The refusal of a change to what somebody changed meanwhile, with what stands now by the labels that the person sees. */
export const changedMeanwhile = (current: Record<string, string>): KithError =>
  new KithError(
    'stale',
    'Somebody changed this while you were writing. Both versions are below; choose what should stand and save again.',
    { current },
  )
