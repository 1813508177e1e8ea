import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Candidate } from './match-key-workers.ts'

interface Row {
  id: string
  name: string
  discipline: string
  registered_social_worker: boolean
  languages: string[]
  skills: string[]
  full_time_share: number
  families: number
}

/** The workers of a team who are here now, with the number of families that each leads. */
export async function readTeamWorkers(viewer: Viewer, team: string | null): Promise<Candidate[]> {
  if (!team) return []
  const { authority } = viewer.actor
  const { rows } = await sql<Row>`
    select worker.id, worker.name, worker.discipline, worker.registered_social_worker, worker.languages, worker.skills,
      worker.full_time_share, (select count(*)::int from allocation
        where allocation.authority = ${authority} and allocation.worker_id = worker.id and allocation.part = 'key-worker'
          and upper(allocation.during) is null) as families
    from worker
    where worker.authority = ${authority} and worker.team_id = ${team} and worker.active
    order by worker.name`.execute(viewer.db)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    discipline: row.discipline,
    registeredSocialWorker: row.registered_social_worker,
    languages: row.languages,
    skills: row.skills,
    fullTimeShare: row.full_time_share,
    families: row.families,
  }))
}

export interface Expert {
  id: string
  name: string
}

/** The council's Expert Child Protection Practitioners: whoever signs in with that role. */
export async function readExperts({ db, actor }: Viewer): Promise<Expert[]> {
  const { rows } = await sql<Expert>`
    select distinct worker.id, worker.name from account
    join worker on worker.authority = ${actor.authority} and worker.id = account.worker_id and worker.active
    where account.authority = ${actor.authority} and account.active and 'expert' = any(account.roles)
    order by worker.name`.execute(db)
  return rows
}

/** The team in which the viewer works; null where they are in none. */
export async function teamOf({ db, actor }: Viewer): Promise<string | null> {
  if (!actor.worker) return null
  const row = await db
    .selectFrom('worker')
    .select('team_id')
    .where('id', '=', actor.worker)
    .executeTakeFirst()
  return row?.team_id ?? null
}
