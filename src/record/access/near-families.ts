import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'

/**
 * SQL for the families of today that the people in `asked(key)` belong to or are close to: whoever helps a family may
 * see those who are close to it too. Gives `key` and `family_id`.
 */
export function nearFamilies({ actor: { authority }, today }: Viewer): RawBuilder<unknown> {
  return sql`
    select whole.key, member.family_id from (${whole(authority)}) whole
      join family_member member on member.authority = ${authority} and member.person_id = whole.id and member.during @> ${today}::date
    union
    select whole.key, member.family_id from (${whole(authority)}) whole
      join relationship tie on tie.authority = ${authority} and tie.during @> ${today}::date and whole.id in (tie.person_id, tie.other_id)
      join family_member member on member.authority = ${authority} and member.during @> ${today}::date
        and member.person_id = case when tie.person_id = whole.id then tie.other_id else tie.person_id end`
}

/** The people asked about, and the records found to be theirs: merging moves nothing. */
const whole = (authority: string): RawBuilder<unknown> => sql`
    select key, key as id from asked
    union all
    select asked.key, merged.id from asked join person merged on merged.authority = ${authority} and merged.merged_into = asked.key
    union all
    select asked.key, own.merged_into from asked
      join person own on own.authority = ${authority} and own.id = asked.key and own.merged_into is not null`
