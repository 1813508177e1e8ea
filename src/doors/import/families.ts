import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'

/** The family that a child belongs to, or the one that is begun for them. */
export interface ChildsFamily {
  id: string
  isNew: boolean
}

/** Which family each child is in now; a child in none gets a new one. Of several families, one with help comes first. */
export async function familiesOf(
  { db, actor }: Context,
  children: readonly { found: { id: string; isNew: boolean } }[],
): Promise<Map<string, ChildsFamily>> {
  const known = children.filter(({ found }) => !found.isNew).map(({ found }) => found.id)
  const { rows } = known.length
    ? await sql<{ person_id: string; family_id: string }>`
        select distinct on (m.person_id) m.person_id, m.family_id from family_member m
        left join involvement i on i.authority = ${actor.authority} and i.family_id = m.family_id
        where m.authority = ${actor.authority} and m.person_id = any(${known}::uuid[]) and upper_inf(m.during)
        order by m.person_id, upper(i.during) desc nulls first, i.id is null, m.id`.execute(db)
    : { rows: [] }
  const found = new Map(rows.map((row) => [row.person_id, { id: row.family_id, isNew: false }]))
  return new Map(children.map(({ found: { id } }) => [id, found.get(id) ?? { id: newId(), isNew: true }]))
}
