import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Gender, Qualification, Stage } from '../words.ts'
import '../tables.ts'

/** Somebody who works here. */
export interface Worker {
  id: string
  name: string
  discipline: string
  registered: boolean
  registration: string | null
  team: string | null
  teamName: string | null
}

/** Everyone who works or worked here, by name. */
export const readWorkers = (viewer: Viewer): Promise<Worker[]> => select(viewer, sql`true`)

/** @throws KithError `not-found`. */
export async function readWorker(viewer: Viewer, id: string): Promise<Worker> {
  const [worker] = await select(viewer, sql`w.id = ${id}::uuid`)
  if (worker) return worker
  throw new KithError('not-found', 'Nobody like that works here. Open the list of the workforce again.')
}

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Worker[]> {
  const { authority } = actor
  const { rows } =
    await sql<Worker>`select w.id, w.name, w.discipline, w.registered_social_worker as registered,
      w.registration, w.team_id as team, t.name as "teamName"
    from worker w left join team t on t.authority = ${authority} and t.id = w.team_id
    where w.authority = ${authority} and ${condition} order by w.name, w.id`.execute(db)
  return rows
}

/** What a worker has told for the census; all of it may be blank. */
export interface Profile {
  version: number
  birthDate: string | null
  gender: Gender | null
  ethnicity: string | null
  qualifiedAt: string | null
  qualification: Qualification | null
  stepUp: boolean | null
  frontline: boolean | null
  stage: Stage | null
  entry: string | null
}

const BLANK: Profile = {
  version: 0,
  birthDate: null,
  gender: null,
  ethnicity: null,
  qualifiedAt: null,
  qualification: null,
  stepUp: null,
  frontline: null,
  stage: null,
  entry: null,
}

export async function readProfile(viewer: Viewer, worker: string): Promise<Profile> {
  return (await readProfiles(viewer, [worker])).get(worker) ?? BLANK
}

/** By worker; whoever has told nothing is not in it. */
export async function readProfiles({ db, actor }: Viewer, workers?: readonly string[]) {
  const { rows } = await sql<Profile & { worker: string }>`
    select worker_id as worker, version, birth_date as "birthDate", gender, ethnicity, qualified_at as "qualifiedAt",
      qualification, step_up as "stepUp", frontline, stage, entry_id as entry
    from worker_profile where authority = ${actor.authority}
      and (${workers === undefined} or worker_id = any(${[...(workers ?? [])]}::uuid[]))`.execute(db)
  return new Map<string, Profile>(rows.map(({ worker, ...profile }) => [worker, profile]))
}
