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
    ${throughTies(authority, today, 'person_id', 'other_id')}
    union
    ${throughTies(authority, today, 'other_id', 'person_id')}`
}

/** Families of those to whom a person is tied, read from one end of the tie: each end has its index. */
const throughTies = (authority: string, today: string, from: string, to: string): RawBuilder<unknown> => sql`
    select whole.key, member.family_id from (${whole(authority)}) whole
      join relationship tie on tie.authority = ${authority} and tie.${sql.raw(from)} = whole.id and tie.during @> ${today}::date
      join family_member member on member.authority = ${authority} and member.person_id = tie.${sql.raw(to)}
        and member.during @> ${today}::date`

/** The people asked about, and the records found to be theirs: merging moves nothing. */
const whole = (authority: string): RawBuilder<unknown> => sql`
    select key, key as id from asked
    union all
    select asked.key, merged.id from asked join person merged on merged.authority = ${authority} and merged.merged_into = asked.key
    union all
    select asked.key, own.merged_into from asked
      join person own on own.authority = ${authority} and own.id = asked.key and own.merged_into is not null`
