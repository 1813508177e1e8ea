import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Place } from './visit.ts'

export interface Visit {
  id: string
  on: string
  place: Place
  /** Ids of the family's people who were there. */
  present: string[]
  others: string
  happened: string
  childSaid: string
  nextStep: string
  nextOn: string | null
  minutes: number | null
  author: string
  /** It was put right or taken back: another stands in its place. */
  superseded: boolean
}

interface Asked {
  family: string
  limit?: number
  /** Only this one, whether it still stands or not. */
  visit?: string
}

/** The visits of a family that stand, the newest first. */
export async function readVisits(
  { db, actor }: Viewer,
  { family, limit = 200, visit }: Asked,
): Promise<Visit[]> {
  const { authority } = actor
  const which = visit ? sql`and visit.note_id = ${visit}` : sql`and note.superseded_by is null`
  const { rows } = await sql<Visit>`
    select visit.note_id as id, visit.visited_on as on, visit.place, visit.others, visit.happened,
      visit.child_said as "childSaid", visit.next_step as "nextStep", visit.next_on as "nextOn", visit.minutes,
      visit.author, note.superseded_by is not null as superseded,
      array(select person_id::text from visit_person there
        where there.authority = ${authority} and there.note_id = visit.note_id) as present
    from visit join note on note.authority = ${authority} and note.id = visit.note_id
    where visit.authority = ${authority} and visit.family_id = ${family} ${which}
    order by visit.visited_on desc, visit.written_at desc limit ${limit}`.execute(db)
  return rows
}
