import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'

/** A visit or conversation on a child’s record. */
export interface VisitOfChild {
  child: string
  on: string
  /** The child was there. */
  seen: boolean
  entry: string
}

/** The visits up to a day that stand on these children’s records, earliest first. For the returns. */
export async function readVisitsOfChildren(
  { db, actor }: Pick<Viewer, 'db' | 'actor'>,
  people: readonly string[],
  until: string,
): Promise<VisitOfChild[]> {
  const { authority } = actor
  const { rows } = await sql<VisitOfChild>`
    select np.person_id as child, v.visited_on as "on", n.entry_id as entry, exists (select from visit_person p
      where p.authority = ${authority} and p.note_id = v.note_id and p.person_id = np.person_id) as seen
    from visit v
    join note n on n.authority = ${authority} and n.id = v.note_id and n.superseded_by is null
    join note_person np on np.authority = ${authority} and np.note_id = v.note_id
    where v.authority = ${authority} and np.person_id = any(${[...people]}::uuid[]) and v.visited_on <= ${until}::date
    order by np.person_id, v.visited_on, v.note_id`.execute(db)
  return rows
}
