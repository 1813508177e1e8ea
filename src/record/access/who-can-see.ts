import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { AccessRule } from './access-rule.ts'
import { decide } from './decide.ts'
import { nearFamilies } from './near-families.ts'
import type { Relation, Role } from './roles.ts'
import { ACCESS_RULES } from './rules.ts'
import { workersBehind } from './walls/behind.ts'

/** Somebody who can open the record now, and by which rule. */
export interface Reader {
  account: string
  name: string
  discipline: string | null
  rule: AccessRule
}

/** Who can open a person's record now, by name: worked out from the rules that also decide when somebody asks. */
export async function whoCanSee(viewer: Viewer, person: string): Promise<Reader[]> {
  const candidates = await standingOfEveryone(viewer, person)
  return candidates.flatMap(({ account, name, discipline, roles, restricted, ...standing }) => {
    const relations = new Set(RELATED.filter((relation) => standing[relation]))
    const verdict = decide(roles, 'read', { relations, restricted })
    return verdict.allowed ? [{ account, name, discipline, rule: verdict.rule }] : []
  })
}

const RELATED = ['works-with', 'team', 'works-for', 'purpose', 'emergency'] as const satisfies Relation[]

type Candidate = Record<(typeof RELATED)[number], boolean> & {
  account: string
  name: string
  discipline: string | null
  roles: string[]
  restricted: boolean
}

/** How every open account stands to the person; only those who stand in some relation. */
async function standingOfEveryone(viewer: Viewer, person: string): Promise<Candidate[]> {
  const { authority } = viewer.actor
  const { now, today } = viewer
  const behind = await workersBehind(viewer, person)
  const grant = (kind: string) => sql`exists (select from access_grant g where g.authority = ${authority}
    and g.account_id = a.id and g.person_id = ${person} and g.kind = ${kind} and g.ends_at > ${now})`
  const { rows } = await sql<Candidate>`
    with asked(key) as (select ${person}::uuid),
    near(key, family_id) as (${nearFamilies(viewer)}),
    help as (
      select involvement.id, family.team_id from near
      join family on family.authority = ${authority} and family.id = near.family_id
      join involvement on involvement.authority = ${authority} and involvement.family_id = family.id and involvement.during @> ${today}::date
    ),
    everyone as (
      select a.id as account, a.name, w.discipline, a.roles, not theirs.alone and
        exists (select from help join allocation on allocation.authority = ${authority} and allocation.involvement_id = help.id
          and allocation.worker_id = a.worker_id and allocation.during @> ${today}::date) as "works-with",
        not theirs.alone and exists (select from help where help.team_id = w.team_id) as team,
        exists (select from own_worker o where o.authority = ${authority} and o.worker_id = a.worker_id and o.person_id = ${person}
          and o.during @> ${today}::date) as "works-for",
        ${grant('purpose')} as purpose, ${grant('break-glass')} as emergency,
        exists (select from restriction r where r.authority = ${authority} and r.person_id = ${person}
          and r.during @> ${today}::date and not (a.id = any(r.accounts)))
          or coalesce(a.worker_id = any(${behind}::uuid[]), false) as restricted
      from account a left join worker w on w.authority = ${authority} and w.id = a.worker_id
      cross join lateral (select exists (select from own_worker o
        join wall on wall.authority = ${authority} and wall.from_id = o.person_id and wall.during @> ${today}::date
        where o.authority = ${authority} and o.worker_id = a.worker_id and o.person_id = ${person}) as alone) theirs
      where a.authority = ${authority} and a.active
    )
    select * from everyone where "works-with" or team or "works-for" or purpose or emergency order by name`.execute(
    viewer.db,
  )
  return rows
}

/** The roles that could open it, with a stated purpose or in an emergency. A restricted record knows only the emergency. */
export function rolesThatCould(restricted: boolean): { relation: Relation; roles: Role[] }[] {
  const ways: Relation[] = restricted ? ['emergency'] : ['purpose', 'emergency']
  return ways.map((relation) => ({
    relation,
    roles: ACCESS_RULES.filter((rule) => rule.capability === 'read' && rule.relation === relation).flatMap(
      (rule) => rule.roles,
    ),
  }))
}
