import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type Wall, wallsAround } from '../../record/access/walls/walls.ts'
import { childrenFirst } from '../../record/families/family.ts'
import { type Involvement, openInvolvementOf } from '../../record/involvements/involvement.ts'
import type { AnyPerson } from '../../record/people/person.ts'
import { mustBeWhole, type Withhold, withholdNames } from '../../record/people/withheld-names.ts'
import type { Known } from './known-people.ts'

/** What every page of a family begins with. */
export interface Head {
  id: string
  name: string
  team: string | null
  teamId: string | null
  help: Involvement | undefined
  /** Those who are in the family today, children first. */
  members: AnyPerson[]
  /** Everyone who is or was in the family, by id. */
  people: Known
  /** Takes the names of those whose record is closed to the viewer out of a text. */
  withhold: Withhold
  /** Who of them is kept safe from whom. */
  walls: Wall[]
}

interface Row {
  name: string
  team: string | null
  teamId: string | null
  here: string[] | null
  all: string[] | null
}

/** @throws KithError `not-found`. */
export async function readHead(viewer: Viewer, family: string): Promise<Head> {
  const row = await familyRow(viewer, family)
  if (!row)
    throw new KithError('not-found', 'There is no such family. Search for it by a name or an address.')
  const { people, withhold } = await withholdNames(viewer, row.all ?? [])
  const members = (row.here ?? []).flatMap((id) => people.get(id) ?? []).sort(childrenFirst)
  const { name, team, teamId } = row
  return {
    id: family,
    name,
    team,
    teamId,
    help: await openInvolvementOf(viewer, family),
    members,
    people,
    withhold,
    walls: await wallsAround(viewer, row.all ?? []),
  }
}

async function familyRow({ db, actor, today }: Viewer, family: string): Promise<Row | undefined> {
  const { authority } = actor
  const { rows } = await sql<Row>`
    select family.name, team.name as team, team.id as "teamId",
      array_agg(member.person_id::text) filter (where member.during @> ${today}::date) as here,
      array_agg(distinct member.person_id::text) filter (where member.person_id is not null) as all
    from family
    left join team on team.authority = ${authority} and team.id = family.team_id
    left join family_member member on member.authority = ${authority} and member.family_id = family.id
    where family.authority = ${authority} and family.id = ${family}
    group by family.name, team.name, team.id`.execute(db)
  return rows[0]
}

/** A copy in which every text has gone through `withhold`; maps, lists and objects keep their shape. */
export function throughout<T>(withhold: Withhold, value: T): T {
  return walk(withhold, value) as T
}

function walk(withhold: Withhold, value: unknown): unknown {
  if (typeof value === 'string') return withhold(value)
  if (Array.isArray(value)) return value.map((one) => walk(withhold, one))
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, walk(withhold, one)]))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(withhold, one)]))
}

/** As `mustBeWhole`, for what an operation changes or would quote: a refusal must not tell the name either. */
export async function mustSeeWhole(viewer: Viewer, family: string, value: unknown): Promise<void> {
  const { withhold } = await readHead(viewer, family)
  mustBeWhole(throughout(withhold, value))
}
