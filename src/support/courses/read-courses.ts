import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../../record/access/index.ts'
import type { CourseEnd } from './came-of-it.ts'
import type { InterventionKey } from './catalogue.ts'

export interface Course {
  id: string
  intervention: InterventionKey
  forWhom: string
  different: string
  beganOn: string
  endedOn: string | null
  sessions: number | null
  cameOfIt: CourseEnd | null
  words: string
  version: number
  author: string
}

/** The courses of a family, the latest first. */
export async function readCourses(viewer: Viewer, family: string): Promise<Course[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<Course>`
    select c.id, c.intervention, c.for_whom as "forWhom", c.different, c.began_on as "beganOn", c.ended_on as "endedOn",
      c.sessions, c.came_of_it as "cameOfIt", c.words, c.version, c.author
    from course c join ledger_entry e on e.authority = ${authority} and e.id = c.entry_id
    where c.authority = ${authority} and c.family_id = ${family} and ${await openEntries(viewer)}
    order by c.began_on desc, c.id desc limit 200`.execute(viewer.db)
  return rows
}
