import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../../record/access/index.ts'

/** The kind of note that says how a course went. */
export const COURSE_NOTE = 'course'

/** A course that the family took part in: "Triple P, 8 sessions: it helped". */
export interface CourseDone {
  on: string
  title: string
  words: string
}

/** The courses of a family that ended since a day, the earliest first, as they were written down once. */
export async function readCoursesDone(viewer: Viewer, family: string, since: string): Promise<CourseDone[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<CourseDone>`
    select note.happened_on as on, e.title, note.body as words
    from note join ledger_entry e on e.authority = ${authority} and e.id = note.entry_id
    where note.authority = ${authority} and note.family_id = ${family} and note.kind = ${COURSE_NOTE}
      and note.superseded_by is null and note.happened_on >= ${since}::date and ${await openEntries(viewer)}
    order by note.happened_on, note.id limit 50`.execute(viewer.db)
  return rows
}
