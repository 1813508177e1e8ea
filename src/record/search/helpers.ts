import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls } from '../access/walls/behind.ts'

/** Who works with a family: what anyone who finds it may know. */
export interface HelpedFamily {
  id: string
  name: string
  team: string | null
  keyWorker: string | null
}

interface Row extends HelpedFamily {
  person: string
}

/** The families that these people are in today, and who works with them; none that a wall closes to the viewer. */
export async function familiesOf(
  viewer: Viewer,
  people: readonly string[],
): Promise<Map<string, HelpedFamily[]>> {
  if (people.length === 0) return new Map()
  const { db, actor, today } = viewer
  const { authority } = actor
  const { families: closed } = await behindWalls(viewer)
  const { rows } = await sql<Row>`
    select member.person_id as person, family.id, family.name, team.name as team, helper.name as "keyWorker"
    from family_member member
    join family on family.authority = ${authority} and family.id = member.family_id
    left join team on team.authority = ${authority} and team.id = family.team_id
    left join lateral (${helper(authority, today)}) helper on true
    where member.authority = ${authority} and member.person_id = any(${[...people]}::uuid[]) and member.during @> ${today}::date
      and not family.id = any(${closed}::uuid[])
    order by family.name`.execute(db)
  return Map.groupBy(rows, (row) => row.person) as Map<string, HelpedFamily[]>
}

/** These families and who works with them. */
export async function helpedFamilies(
  { db, actor, today }: Viewer,
  families: readonly string[],
): Promise<HelpedFamily[]> {
  if (families.length === 0) return []
  const { authority } = actor
  const { rows } = await sql<HelpedFamily>`
    select family.id, family.name, team.name as team, helper.name as "keyWorker" from family
    left join team on team.authority = ${authority} and team.id = family.team_id
    left join lateral (${helper(authority, today)}) helper on true
    where family.authority = ${authority} and family.id = any(${[...families]}::uuid[])
    order by family.name, family.id`.execute(db)
  return rows
}

const helper = (authority: string, today: string) => sql`
  select worker.name from involvement
  join allocation on allocation.authority = ${authority} and allocation.involvement_id = involvement.id
    and allocation.part = 'key-worker' and allocation.during @> ${today}::date
  join worker on worker.authority = ${authority} and worker.id = allocation.worker_id
  where involvement.authority = ${authority} and involvement.family_id = family.id and involvement.during @> ${today}::date
  limit 1`
