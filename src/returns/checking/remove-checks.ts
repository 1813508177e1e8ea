import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import './tables.ts'

export const KEPT_HOURS = 24

/** Removes what is older than a day, with everything that was found. */
export async function removeOldChecks(db: Db, authority: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from return_check
    where authority = ${authority} and began_at < now() - make_interval(hours => ${KEPT_HOURS})`.execute(db)
  for (const { id } of rows) await removeCheckRows(db, id)
}

export async function removeCheckRows(db: Db, id: string): Promise<void> {
  await db.deleteFrom('return_check_file').where('check_id', '=', id).execute()
  await db.deleteFrom('return_check_findings').where('check_id', '=', id).execute()
  await db.deleteFrom('return_check').where('id', '=', id).execute()
}
