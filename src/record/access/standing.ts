import { type RawBuilder, sql } from 'kysely'
import { NO_ID } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Standing } from './decide.ts'
import { nearFamilies } from './near-families.ts'
import type { Relation } from './roles.ts'
import { behindWalls } from './walls/behind.ts'

interface Row {
  key: string
  works_with: boolean
  team: boolean
  purpose: boolean
  emergency: boolean
  works_for: boolean
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
  const walled = (await behindWalls(viewer)).families.includes(family)
  const relations = new Set(walled ? ([] as Relation[]) : ofFamily.get(family)!.relations)
  for (const standing of granted.values())
    for (const one of standing.relations)
      if (standing.restricted === walled && (!walled || one === 'emergency')) relations.add(one)
  return { relations, restricted: walled }
}

async function standings(
  viewer: Viewer,
  keys: readonly string[],
  near: RawBuilder<unknown>,
): Promise<Map<string, Standing>> {
  const { actor, now, today } = viewer
  const { authority, account = NO_ID, worker = NO_ID } = actor
  const { people, families } = await behindWalls(viewer)
  const { rows } = await sql<Row>`
    with asked(key) as (select unnest(${[...keys]}::uuid[])),
    near(key, family_id) as (${near}),
    help as (
      select near.key, bool_or(allocation.id is not null) as works_with,
        bool_or(family.team_id = (select team_id from worker where authority = ${authority} and id = ${worker})) as team
      from near
      join family on family.authority = ${authority} and family.id = near.family_id and not family.id = any(${[...families]}::uuid[])
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
      ${worksFor(viewer)} as works_for,
      asked.key = any(${[...people]}::uuid[]) or
      exists (select from restriction r where r.authority = ${authority} and r.person_id = asked.key
        and r.during @> ${today}::date and not (${account}::uuid = any(r.accounts))) as restricted
    from asked left join help on help.key = asked.key`.execute(viewer.db)
  const ofViewer = (row: Row) => relations(viewer.madeFor ? { ...row, emergency: false } : row)
  return new Map(rows.map((row) => [row.key, { relations: ofViewer(row), restricted: row.restricted }]))
}

/** SQL: does the viewer work for the person alone, from whom others are kept safe? */
const worksFor = ({ actor: { authority, worker = NO_ID }, today }: Viewer): RawBuilder<boolean> => sql`
  exists (select from own_worker o where o.authority = ${authority} and o.worker_id = ${worker} and o.person_id = asked.key
    and o.during @> ${today}::date)`

function relations(row: Row): Set<Relation> {
  const found = new Set<Relation>(['council'])
  if (row.works_with) found.add('works-with')
  if (row.team) found.add('team')
  if (row.purpose) found.add('purpose')
  if (row.emergency) found.add('emergency')
  if (row.works_for) found.add('works-for')
  return found
}

/** A restricted record answers only to those whom it names and to an emergency; so does one behind a wall, and one of which nothing is known. */
export const isClosed = (standing: Standing | undefined): boolean =>
  !standing || (standing.restricted && !standing.relations.has('emergency'))
