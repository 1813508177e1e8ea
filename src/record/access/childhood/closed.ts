import { type RawBuilder, sql } from 'kysely'
import { birthdayOf } from '../../../platform/database/days.ts'
import { NO_ID } from '../../../platform/id.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'

/**
 * SQL: those of `people` (a uuid array) whose own childhood is closed to the viewer, as `id` and `until`, their 18th
 * birthday: grown up, somebody's parent, and met as such. It is open while help is for them themselves, where they
 * opened it, and to an expert who gave a reason. So it is for every parent: who has been in care cannot be told from
 * what is missing (L1956, L6129 to L6138).
 */
export function childhoodsClosed(viewer: Viewer, people: RawBuilder<unknown>): RawBuilder<unknown> {
  const { authority, account = NO_ID } = viewer.actor
  const { today, now } = viewer
  const records = sql`(select coalesce(one.merged_into, one.id) as id union all select merged.id from person merged
    where merged.authority = ${authority} and merged.merged_into = coalesce(one.merged_into, one.id)) record`
  const until = birthdayOf(sql`one.birth_date`, 18)
  return sql`select one.id, ${until} as until from person one
    where one.authority = ${authority} and one.id = any(${people})
      and ${until} <= ${today}::date
      and exists (select from ${records} join relationship tie on tie.authority = ${authority}
        and tie.other_id = record.id and tie.kind = 'parent')
      and not exists (select from ${records} join consent c on c.authority = ${authority}
        and c.person_id = record.id and c.about = 'childhood' and c.withdrawn_at is null)
      and not exists (select from ${records} join childhood_opening o on o.authority = ${authority}
        and o.person_id = record.id and o.account_id = ${account} and o.ends_at > ${now})
      and not exists (select from ${records} join involvement_child own on own.authority = ${authority}
        and own.person_id = record.id and own.during @> ${today}::date)`
}

/** Of these people, whose childhood is closed to the viewer, and until which day it lasted. */
export async function closedChildhoods(
  viewer: Viewer,
  people: readonly string[],
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<{
    id: string
    until: string
  }>`${childhoodsClosed(viewer, sql`${[...people]}::uuid[]`)}`.execute(viewer.db)
  return new Map(rows.map(({ id, until }) => [id, until]))
}
