import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { logLook } from '../../record/access/index.ts'

const RULE = 'the council must send its returns (Children Act 1989, s83)'

/** Writes into the access log that somebody looked at one child’s rows. */
export const logChild = (viewer: Viewer, person: string, purpose: string): Promise<void> =>
  logLook(viewer, { people: [person], rule: RULE, purpose })

/** Writes into the access log that a file went out in which these children are, in one statement however many they are. */
export async function logFile(
  { db, actor, now, route }: Viewer,
  purpose: string,
  {
    table,
    column,
    id,
  }: { table: 'return_child' | 'return_version_child' | 'return_made_child'; column: string; id: string },
): Promise<void> {
  const log = newId(now.getTime())
  const { account, name, authority } = actor
  await db
    .insertInto('access_log')
    .values({
      id: log,
      looked_at: now,
      account_id: account ?? null,
      looker: name,
      route,
      rule: RULE,
      purpose,
    })
    .execute()
  await sql`insert into access_log_person (authority, log_id, person_id)
    select ${authority}, ${log}, person_id from ${sql.table(table)}
    where authority = ${authority} and ${sql.ref(column)} = ${id}`.execute(db)
}
