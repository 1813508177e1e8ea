import { sql } from 'kysely'
import { containing } from '../../platform/database/containing.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { wholePerson } from './whole-person.ts'

/** One look at a person's record, or one that was refused. */
export interface LookedAt {
  id: string
  at: Date
  account: string | null
  who: string
  route: string
  rule: string
  purpose: string
  refused: boolean
}

export interface LooksAsked {
  /** Part of a name. */
  who?: string
  from?: string
  to?: string
  refused?: boolean
  /** The id of the last look of the page before. */
  before?: string
  limit?: number
}

export interface Looks {
  looks: LookedAt[]
  /** Where the next page begins; undefined on the last. */
  next: string | undefined
}

const PAGE = 50

/** Who has looked at a person's record, the newest first. Days are England's. */
export async function looksAt(viewer: Viewer, person: string, asked: LooksAsked = {}): Promise<Looks> {
  const { authority } = viewer.actor
  const limit = asked.limit ?? PAGE
  const people = await wholePerson(viewer, person)
  const { rows } = await sql<LookedAt>`
    select log.id, log.looked_at as at, log.account_id as account, log.looker as who, log.route, log.rule, log.purpose, log.refused
    from access_log_person seen join access_log log on log.authority = ${authority} and log.id = seen.log_id
    where seen.authority = ${authority} and seen.person_id = any(${people}::uuid[]) and ${narrowed(asked)}
    group by log.authority, log.id order by log.id desc limit ${limit + 1}`.execute(viewer.db)
  const looks = rows.slice(0, limit)
  return { looks, next: rows.length > limit ? looks.at(-1)?.id : undefined }
}

function narrowed({ who, from, to, refused, before }: LooksAsked) {
  const conditions = [
    who && sql`log.looker ilike ${containing(who)}`,
    from && sql`log.looked_at >= (${from}::date)::timestamp at time zone 'Europe/London'`,
    to && sql`log.looked_at < (${to}::date + 1)::timestamp at time zone 'Europe/London'`,
    refused && sql`log.refused`,
    before && sql`log.id < ${before}::uuid`,
  ].filter((condition) => typeof condition === 'object')
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`
}
