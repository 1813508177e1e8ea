import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import type { AccessGrantTable } from './tables.ts'

/** For how long a record stays open. */
const HOURS = { purpose: 12, 'break-glass': 24 } as const satisfies Record<AccessGrantTable['kind'], number>

export interface Opening {
  kind: AccessGrantTable['kind']
  /** Why, in words that those it is about may read. */
  purpose: string
  reason?: string
}

/**
 * Opens records to whoever acts, as part of an operation. Returns the ids of the grants and until when they hold, as an
 * ISO moment; no grant where nobody is signed in.
 */
export async function openRecords(
  { db, actor: { account }, now }: Context,
  people: readonly string[],
  opening: Opening,
): Promise<{ grants: string[]; until: string }> {
  const ends_at = new Date(now.getTime() + HOURS[opening.kind] * 3_600_000)
  const until = ends_at.toISOString()
  if (!account || people.length === 0) return { grants: [], until }
  const granted = { ...opening, account_id: account, given_at: now, ends_at }
  const rows = people.map((person_id) => ({ ...granted, id: newId(), person_id, ...NOT_LOOKED_INTO }))
  await db.insertInto('access_grant').values(rows).execute()
  return { grants: rows.map(({ id }) => id), until }
}

const NOT_LOOKED_INTO = { looked_into_at: null, looked_into_by: null }

/** @throws KithError `not-found` where the record has no such person. */
export async function mustBeOnRecord({ db }: Context, person: string): Promise<void> {
  const found = await db.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()
  if (!found) throw new KithError('not-found', 'There is no such person. Search for them by name.')
}
