import { sql } from 'kysely'
import { KithError } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { withTheirFamilies } from '../../families/of-family.ts'
import { type AnyPerson, readPeople } from '../../people/person.ts'
import { decide } from '../decide.ts'
import { standingToPeople } from '../standing.ts'

/** These people are kept safe from that one, until somebody decides otherwise. */
export interface Wall {
  id: string
  version: number
  safe: AnyPerson[]
  from: AnyPerson
  reason: string
  since: string
  reviewOn: string
  /** Its day to be looked at again has come. */
  due: boolean
  /** Who works for the other person alone now. */
  workers: { id: string; name: string }[]
}

interface Row extends Omit<Wall, 'safe' | 'from' | 'due'> {
  safe: string[]
  from: string
}

/**
 * The walls of today that have one of these people on either side, for whoever may read somebody who is kept safe by
 * it; nobody else learns that it stands.
 */
export async function wallsAround(viewer: Viewer, people: readonly string[]): Promise<Wall[]> {
  if (people.length === 0) return []
  const { authority } = viewer.actor
  return select(
    viewer,
    sql`(w.from_id = any(${[...people]}::uuid[]) or exists (select from wall_person p where p.authority = ${authority}
      and p.wall_id = w.id and p.person_id = any(${[...people]}::uuid[])))`,
  )
}

/** @throws KithError `not-found`. */
export async function readWall(viewer: Viewer, id: string): Promise<Wall> {
  const [wall] = await select(viewer, sql`w.id = ${id}::uuid`)
  if (wall) return wall
  throw new KithError('not-found', 'This has ended, or is not yours to see. Open the person’s page again.')
}

async function select(viewer: Viewer, condition: ReturnType<typeof sql>): Promise<Wall[]> {
  const { authority } = viewer.actor
  const { today } = viewer
  const { rows } = await sql<Row>`
    select w.id, w.version, w.from_id as from, w.reason, lower(w.during)::text as since, w.review_on as "reviewOn",
      array(select p.person_id::text from wall_person p where p.authority = ${authority} and p.wall_id = w.id) as safe,
      coalesce((select json_agg(json_build_object('id', worker.id, 'name', worker.name) order by worker.name)
        from own_worker o join worker on worker.authority = ${authority} and worker.id = o.worker_id
        where o.authority = ${authority} and o.person_id = w.from_id and o.during @> ${today}::date), '[]') as workers
    from wall w where w.authority = ${authority} and w.during @> ${today}::date and ${condition}
    order by w.id`.execute(viewer.db)
  const ids = [...new Set(rows.flatMap(({ safe, from }) => [...safe, from]))]
  const people = new Map((await readPeople(viewer, ids)).map((person) => [person.id, person]))
  const standing = await standingToPeople(viewer, ids)
  const mayRead = (id: string) => decide(viewer.actor.roles, 'read', standing.get(id)!).allowed
  return rows
    .filter(({ safe }) => safe.some(mayRead))
    .map((row) => ({
      ...row,
      from: people.get(row.from)!,
      safe: row.safe.flatMap((id) => people.get(id) ?? []),
      due: row.reviewOn <= today,
    }))
}

/** Is somebody of this person's families kept safe from anybody? For a warning, without a name. */
export async function isKeptSafe(viewer: Viewer, person: string): Promise<boolean> {
  const { authority } = viewer.actor
  const near = await withTheirFamilies(viewer, [person])
  const { rows } = await sql<{ safe: boolean }>`select exists (select from wall_person p
      join wall w on w.authority = ${authority} and w.id = p.wall_id and w.during @> ${viewer.today}::date
      where p.authority = ${authority} and p.person_id = any(${near}::uuid[])) as safe`.execute(viewer.db)
  return rows[0]?.safe === true
}
