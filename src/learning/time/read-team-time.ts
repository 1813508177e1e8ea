import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'

/** A team's week: hours with families beside hours recording; undefined where too few people recorded to hide anybody. */
export interface TeamWeek {
  /** Its Monday. */
  week: string
  people: number
  hours?: { withFamilies: number; recording: number }
}

/** Fewer people than these could be told apart, and the week is not shown. */
export const FEWEST = 5
const WEEKS = 12

interface Row {
  week: string
  people: number
  recording: number
  with_families: number
}

/** The last twelve weeks of the viewer's team, the newest first. Nobody is named, and no week in which few recorded is shown. */
export async function readTeamTime(viewer: Viewer): Promise<TeamWeek[]> {
  const { db, actor, today } = viewer
  const since = addDays(today, -7 * WEEKS)
  const { rows } = await sql<Row>`
    with team as (
      select worker.id, account.id as account_id from worker
      left join account on account.authority = ${actor.authority} and account.worker_id = worker.id
      where worker.authority = ${actor.authority} and worker.team_id =
        (select own.team_id from worker own where own.authority = ${actor.authority} and own.id = ${actor.worker ?? null})
    ), recorded as (
      select date_trunc('week', effort.on_day)::date as week, count(distinct effort.account_id)::int as people,
        sum(effort.worked_seconds) / 3600.0 as hours
      from effort join team on team.account_id = effort.account_id
      where effort.authority = ${actor.authority} and effort.on_day > ${since}::date
      group by 1
    ), visited as (
      select date_trunc('week', visit.visited_on)::date as week, sum(visit.minutes) / 60.0 as hours
      from visit join team on team.id = visit.worker_id
      join note on note.authority = ${actor.authority} and note.id = visit.note_id and note.superseded_by is null
      where visit.authority = ${actor.authority} and visit.visited_on > ${since}::date
      group by 1
    )
    select recorded.week::text, recorded.people, recorded.hours::float as recording,
      coalesce(visited.hours, 0)::float as with_families
    from recorded left join visited on visited.week = recorded.week
    order by recorded.week desc`.execute(db)
  return rows.map(weekOf)
}

function weekOf({ week, people, recording, with_families: withFamilies }: Row): TeamWeek {
  return people < FEWEST ? { week, people } : { week, people, hours: { withFamilies, recording } }
}
