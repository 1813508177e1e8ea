import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/open.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'

/** What a wall closes to somebody who reads behind it: for a person from whom others are kept safe. */
export interface Behind {
  /** For whom they read: every record of those from whom others are kept safe. */
  them: readonly string[]
  /** Whose records are closed: those kept safe, and everybody who could lead to them. */
  people: readonly string[]
  /** The families of those kept safe, as a whole. */
  families: readonly string[]
  /** The accounts that work or worked for them alone: what these wrote stays open. */
  own: readonly string[]
}

const NOBODY: Behind = { them: [], people: [], families: [], own: [] }

const known = new WeakMap<Db, Map<string, Promise<Behind>>>()

/**
 * What walls close to the viewer today: to whoever works for one person alone, and to everything that is made for that
 * person (`madeFor`). Asked once in a transaction; for nearly everybody it is nothing.
 */
export function behindWalls(viewer: Viewer): Promise<Behind> {
  const { db, actor, madeFor } = viewer
  const ofReader = known.get(db) ?? new Map<string, Promise<Behind>>()
  known.set(db, ofReader)
  const reader = `${actor.worker} ${madeFor}`
  const found = ofReader.get(reader) ?? find(viewer)
  ofReader.set(reader, found)
  return found
}

/** A wall was declared or lifted, or somebody changed sides: what was asked before in this transaction counts no more. */
export const wallsChanged = ({ db }: Viewer): void => void known.delete(db)

async function find(viewer: Viewer): Promise<Behind> {
  const { authority, worker = null } = viewer.actor
  const { madeFor } = viewer
  if (!madeFor && !worker) return NOBODY
  const { rows: served } = await sql<{ id: string }>`
    select distinct o.person_id as id from own_worker o where o.authority = ${authority} and o.worker_id = ${worker}::uuid`.execute(
    viewer.db,
  )
  const people = [...served.map(({ id }) => id), ...(madeFor ? [madeFor] : [])]
  if (people.length === 0) return NOBODY
  const { rows } = await sql<Behind>`
    with served as (${recordsOf(authority, sql`select unnest(${people}::uuid[]) as id`)}),
    walls as (select w.id, w.from_id from wall w join served on served.id = w.from_id
      where w.authority = ${authority} and w.during @> ${viewer.today}::date),
    ${shelter(viewer)}
    select array(select id from them) as them, array(select id from sheltered) as people,
      array(select id from families) as families,
      array(select a.id from them join own_worker o on o.authority = ${authority} and o.person_id = them.id
        join account a on a.authority = ${authority} and a.worker_id = o.worker_id) as own`.execute(viewer.db)
  return rows[0]!
}

/**
 * Sub-queries upon `walls(id, from_id)`: `them`, from whom others are kept safe; `families` of those named; `sheltered`:
 * those named, all who are or were in a family with them, are tied to them or live where they live, for each of these
 * tells where they are.
 */
const shelter = ({ actor: { authority }, today }: Viewer): RawBuilder<unknown> => sql`
    them as (${recordsOf(authority, sql`select from_id as id from walls`)}),
    named as (${recordsOf(
      authority,
      sql`select p.person_id as id from walls join wall_person p on p.authority = ${authority} and p.wall_id = walls.id`,
    )}),
    families as (select distinct m.family_id as id from named
      join family_member m on m.authority = ${authority} and m.person_id = named.id),
    near as (
      select id from named
      union select m.person_id from families join family_member m on m.authority = ${authority} and m.family_id = families.id
      union select tie.other_id from named join relationship tie on tie.authority = ${authority} and tie.person_id = named.id
      union select tie.person_id from named join relationship tie on tie.authority = ${authority} and tie.other_id = named.id
      union select there.person_id from named
        join person_address here on here.authority = ${authority} and here.person_id = named.id and here.during @> ${today}::date
        join person_address there on there.authority = ${authority} and there.postcode = here.postcode
          and lower(there.lines) = lower(here.lines) and there.during @> ${today}::date
    ),
    sheltered as (${recordsOf(authority, sql`select id from near`)} except select id from them)`

/** Every record of these people, merged ones too: merging moves nothing. */
const recordsOf = (authority: string, ids: RawBuilder<unknown>): RawBuilder<unknown> => sql`
    (with kept as (select distinct coalesce(own.merged_into, own.id) as id from (${ids}) asked
        join person own on own.authority = ${authority} and own.id = asked.id)
      select id from kept union
      select merged.id from kept join person merged on merged.authority = ${authority} and merged.merged_into = kept.id)`

/** The workers to whom a wall closes this person's record today. */
export async function workersBehind(viewer: Viewer, person: string): Promise<string[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<{ id: string }>`
    select distinct o.worker_id as id from own_worker o
    join wall w on w.authority = ${authority} and w.during @> ${viewer.today}::date
    join person f on f.authority = ${authority} and f.id = w.from_id
    join person s on s.authority = ${authority} and s.id = o.person_id
      and coalesce(s.merged_into, s.id) = coalesce(f.merged_into, f.id)
    where o.authority = ${authority} and exists (
      with walls as (select w.id, w.from_id), ${shelter(viewer)} select from sheltered where id = ${person})`.execute(
    viewer.db,
  )
  return rows.map(({ id }) => id)
}

/** A viewer whose reading ends in this person's hands: what is kept from them is left out of it, whoever makes it. */
export const madeFor = (viewer: Viewer, person: string): Viewer => ({ ...viewer, madeFor: person })
