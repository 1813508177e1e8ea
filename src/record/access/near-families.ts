import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'

/**
 * SQL for the families of today that the people in `asked(key)` belong to or are close to: whoever helps a family may
 * see those who are close to it too. Gives `key` and `family_id`.
 */
export function nearFamilies({ actor: { authority }, today }: Viewer): RawBuilder<unknown> {
  return sql`
    select asked.key, member.family_id from asked
      join family_member member on member.authority = ${authority} and member.person_id = asked.key and member.during @> ${today}::date
    union
    select asked.key, member.family_id from asked
      join relationship tie on tie.authority = ${authority} and tie.during @> ${today}::date and asked.key in (tie.person_id, tie.other_id)
      join family_member member on member.authority = ${authority} and member.during @> ${today}::date
        and member.person_id = case when tie.person_id = asked.key then tie.other_id else tie.person_id end`
}
