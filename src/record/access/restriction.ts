import { onDay } from '../../platform/database/days.ts'
import type { Context, Viewer } from '../../platform/operations/operation.ts'
import { fromRange, toRange } from '../../platform/time/period.ts'

export interface Restriction {
  id: string
  reason: string
  since: string
  /** Those who may see the record, by name. */
  readers: { account: string; name: string }[]
}

/** How a person's record is restricted today; undefined where it is not. */
export async function readRestriction(viewer: Viewer, person: string): Promise<Restriction | undefined> {
  const row = await viewer.db
    .selectFrom('restriction')
    .select(['id', 'reason', 'accounts', 'during'])
    .where('person_id', '=', person)
    .where('during', '@>', onDay(viewer.today))
    .executeTakeFirst()
  if (!row) return undefined
  const readers = await viewer.db
    .selectFrom('account')
    .select(['id as account', 'name'])
    .where('id', 'in', row.accounts)
    .orderBy('name')
    .execute()
  return { id: row.id, reason: row.reason, since: fromRange(row.during).from, readers }
}

/** Ends today's restriction, as part of an operation. One that began today leaves only its entries. */
export async function endRestriction(context: Context, person: string): Promise<boolean> {
  const { db, today } = context
  const now = await readRestriction(context, person)
  if (!now) return false
  if (now.since === today) await db.deleteFrom('restriction').where('id', '=', now.id).execute()
  else
    await db
      .updateTable('restriction')
      .set({ during: toRange({ from: now.since, until: today }) })
      .where('id', '=', now.id)
      .execute()
  return true
}
