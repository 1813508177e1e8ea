import { type RawBuilder, sql } from 'kysely'
import { NO_ID } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Standing } from './decide.ts'
import { nearFamilies } from './near-families.ts'
import type { Relation } from './roles.ts'

interface Row {
  key: string
  works_with: boolean
  team: boolean
  purpose: boolean
  emergency: boolean
  restricted: boolean
}

/** How the viewer stands to each of these people: through the families that they belong to or are close to. */
export async function standingToPeople(
  viewer: Viewer,
  people: readonly string[],
): Promise<Map<string, Standing>> {
  if (people.length === 0) return new Map()
  return standings(viewer, people, nearFamilies(viewer))
}

/** How the viewer stands to a family as a whole. */
export async function standingToFamily(
  viewer: Viewer,
  family: string,
  members: readonly string[],
): Promise<Standing> {
  const ofFamily = await standings(viewer, [family], sql`select asked.key, asked.key as family_id from asked`)
  const granted = await standings(
    viewer,
    members,
    sql`select null::uuid as key, null::uuid as family_id where false`,
  )
  const relations = new Set(ofFamily.get(family)!.relations)
  for (const standing of granted.values())
    if (!standing.restricted) for (const one of standing.relations) relations.add(one)
  return { relations, restricted: false }
}

async function standings(
  viewer: Viewer,
  keys: readonly string[],
  near: RawBuilder<unknown>,
): Promise<Map<string, Standing>> {
  const { actor, now, today } = viewer
  const { authority, account = NO_ID, worker = NO_ID } = actor
  const { rows } = await sql<Row>`
    with asked(key) as (select unnest(${[...keys]}::uuid[])),
    near(key, family_id) as (${near}),
    help as (
      select near.key, bool_or(allocation.id is not null) as works_with,
        bool_or(family.team_id = (select team_id from worker where authority = ${authority} and id = ${worker})) as team
      from near
      join family on family.authority = ${authority} and family.id = near.family_id
      join involvement on involvement.authority = ${authority} and involvement.family_id = family.id and involvement.during @> ${today}::date
      left join allocation on allocation.authority = ${authority} and allocation.involvement_id = involvement.id
        and allocation.worker_id = ${worker} and allocation.during @> ${today}::date
      group by near.key
    )
    select asked.key, coalesce(help.works_with, false) as works_with, coalesce(help.team, false) as team,
      exists (select from access_grant g where g.authority = ${authority} and g.account_id = ${account}
        and g.person_id = asked.key and g.kind = 'purpose' and g.ends_at > ${now}) as purpose,
      exists (select from access_grant g where g.authority = ${authority} and g.account_id = ${account}
        and g.person_id = asked.key and g.kind = 'break-glass' and g.ends_at > ${now}) as emergency,
      exists (select from restriction r where r.authority = ${authority} and r.person_id = asked.key
        and r.during @> ${today}::date and not (${account}::uuid = any(r.accounts))) as restricted
    from asked left join help on help.key = asked.key`.execute(viewer.db)
  return new Map(rows.map((row) => [row.key, { relations: relations(row), restricted: row.restricted }]))
}

function relations(row: Row): Set<Relation> {
  const found = new Set<Relation>(['council'])
  if (row.works_with) found.add('works-with')
  if (row.team) found.add('team')
  if (row.purpose) found.add('purpose')
  if (row.emergency) found.add('emergency')
  return found
}

/** A restricted record answers only to those whom it names and to an emergency. So does one of which nothing is known. */
export const isClosed = (standing: Standing | undefined): boolean =>
  !standing || (standing.restricted && !standing.relations.has('emergency'))
