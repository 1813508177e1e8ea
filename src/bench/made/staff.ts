import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { idOf, type Kind } from './draws.ts'

export const TEAMS = 10

/** How many work in each of the ten teams. */
export interface Staffing {
  keyWorkers: number
  socialWorkers: number
}

/** About fifteen families to a key worker, about seventy to a social worker who oversees. */
export const staffingFor = (families: number): Staffing => ({
  keyWorkers: Math.ceil(families / TEAMS / 15),
  socialWorkers: Math.ceil(families / TEAMS / 70),
})

/** Ten neighbourhoods, each with its team, and one front door; everyone has an account. */
export async function insertStaff(db: Db, authority: string, staffing: Staffing): Promise<void> {
  await sql`insert into neighbourhood (authority, id, name, population, children)
    select ${authority}, ${idOf('team', 't')}, 'Neighbourhood ' || t + 1, 30000, 9000 from generate_series(0, ${TEAMS - 1}) t`.execute(
    db,
  )
  await sql`insert into team (authority, id, name, kind, neighbourhood_id)
    select ${authority}, ${idOf('team', 't')}, 'Team ' || t + 1, 'family-help', ${idOf('team', 't')} from generate_series(0, ${TEAMS - 1}) t
    union all select ${authority}, ${idOf('team', '99')}, 'Front door', 'front-door', null`.execute(db)
  const { keyWorkers, socialWorkers } = staffing
  await hire(db, authority, 'key-worker', keyWorkers * TEAMS, 'family support worker', ['key-worker'])
  await hire(db, authority, 'social-worker', socialWorkers * TEAMS, 'social worker', [
    'social-worker',
    'key-worker',
  ])
  await hire(db, authority, 'manager', TEAMS, 'social worker', ['team-manager', 'social-worker'])
  await hire(db, authority, 'front-door', 20, 'social worker', ['front-door'])
}

async function hire(
  db: Db,
  authority: string,
  kind: Kind,
  many: number,
  discipline: string,
  roles: string[],
): Promise<void> {
  const id = idOf(kind, 'w')
  const team = kind === 'front-door' ? idOf('team', '99') : idOf('team', `(w % ${TEAMS})`)
  const every = sql`from generate_series(0, ${many - 1}) w`
  await sql`insert into worker (authority, id, name, discipline, registered_social_worker, team_id)
    select ${authority}, ${id}, 'Worker ' || w + 1, ${discipline}, ${discipline === 'social worker'}, ${team} ${every}`.execute(
    db,
  )
  await sql`insert into account (authority, id, issuer, subject, name, worker_id, roles)
    select ${authority}, ${id}, 'bench', ${kind}::text || w, 'Worker ' || w + 1, ${id}, ${roles}::text[] ${every}`.execute(
    db,
  )
}
