import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'

export interface Look {
  people: readonly string[]
  /** The rule that let them. */
  rule: string
  /** Why they looked, in words. */
  purpose: string
  /** They asked and were refused: they saw nothing. */
  refused?: boolean
}

/** Writes into the access log that the viewer looked at these people, in the transaction that read them. */
export async function logLook(
  { db, actor, now, route }: Pick<Viewer, 'db' | 'actor' | 'now' | 'route'>,
  { people, rule, purpose, refused = false }: Look,
): Promise<void> {
  const id = newId(now.getTime())
  const { account, name, authority } = actor
  await db
    .insertInto('access_log')
    .values({ id, looked_at: now, account_id: account ?? null, looker: name, route, rule, purpose, refused })
    .execute()
  await sql`insert into access_log_person (authority, log_id, person_id)
    select ${authority}, ${id}, person from (select distinct unnest(${[...people]}::uuid[]) as person) as looked`.execute(
    db,
  )
}
