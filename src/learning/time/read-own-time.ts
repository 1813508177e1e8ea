import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'

/** How long one kind of recording takes somebody. */
export interface TimeOfTask {
  operation: string
  times: number
  /** Seconds: half of the times it took less. */
  usual: number
  seconds: number
  /** Characters in all, where the browser counted. */
  typed: number
}

/** Visits and conversations, and how long those took that say so. */
export interface WithFamilies {
  visits: number
  timed: number
  minutes: number
}

export interface OwnTime {
  since: string
  /** The longest in all first. */
  tasks: TimeOfTask[]
  withFamilies: WithFamilies
}

/** Four weeks: enough to see what usually takes long. */
const DAYS = 28

/** What recording took the viewer in the last four weeks: their own, and nobody else's. */
export async function readOwnTime(viewer: Viewer): Promise<OwnTime> {
  const since = addDays(viewer.today, -DAYS)
  return { since, tasks: await readTasks(viewer, since), withFamilies: await withFamilies(viewer, since) }
}

/** Seconds that recording took the viewer in the last four weeks. */
export async function readOwnSeconds(viewer: Viewer): Promise<number> {
  const tasks = await readTasks(viewer, addDays(viewer.today, -DAYS))
  return tasks.reduce((sum, { seconds }) => sum + seconds, 0)
}

async function readTasks({ db, actor }: Viewer, since: string): Promise<TimeOfTask[]> {
  const { rows: tasks } = await sql<TimeOfTask>`
    select operation, count(*)::int as times, sum(worked_seconds)::int as seconds,
      percentile_cont(0.5) within group (order by worked_seconds)::float as usual,
      coalesce(sum(typed_characters), 0)::int as typed
    from effort
    where authority = ${actor.authority} and account_id = ${actor.account ?? null} and on_day > ${since}::date
    group by operation order by seconds desc, operation`.execute(db)
  return tasks
}

async function withFamilies({ db, actor }: Viewer, since: string): Promise<WithFamilies> {
  const { rows } = await sql<WithFamilies>`
    select count(*)::int as visits, count(visit.minutes)::int as timed, coalesce(sum(visit.minutes), 0)::int as minutes
    from visit
    join note on note.authority = ${actor.authority} and note.id = visit.note_id
    where visit.authority = ${actor.authority} and visit.worker_id = ${actor.worker ?? null}
      and visit.visited_on > ${since}::date and note.superseded_by is null`.execute(db)
  return rows[0] ?? { visits: 0, timed: 0, minutes: 0 }
}
