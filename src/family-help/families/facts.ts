import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls } from '../../record/access/index.ts'
import { PROTECTION_PLAN } from '../allocation/lead-rules.ts'
import type { Intensity } from '../opening/open-family-help.ts'

/** What lists, home and a family's page know of a helped family: enough to say what needs doing next. */
export interface FamilyFacts {
  family: string
  name: string
  involvement: string
  version: number
  since: string
  intensity: Intensity
  keyWorker: { id: string; name: string; registered: boolean } | null
  overseer: { id: string; name: string } | null
  /** Children of the help; a restricted one has neither name nor birth date. */
  children: { name: string | null; birthDate: string | null }[]
  /** Kinds of overlay today. */
  overlays: string[]
  /** First languages other than English. */
  languages: string[]
  lastVisit: string | null
  /** Free text; left out where the family has a record closed to the viewer, whose name might stand in it. */
  nextStep: string | null
  nextOn: string | null
  assessedOn: string | null
  goals: number
  agreedOn: string | null
  changedSince: boolean
  reviewedOn: string | null
  supervisedOn: string | null
  expertAsked: boolean
  endPrepared: boolean
}

/** Which families: one, those that the viewer works with, those of the viewer's team, or some of these. */
export type Scope = { family: string } | { ofTeam: readonly string[] } | 'mine' | 'team'

/**
 * The helped families in a scope, as rows of a sub-query called `f`, for lists that filter and count. Only families that
 * the viewer works with or whose team is the viewer's are ever in it, unless one family is asked for (whose page asks
 * its own permission). It asks for the ids of allocations and of the help's children so that PostgreSQL takes the plain
 * indexes of 0305-family-help-indexes.sql, not the many times slower ones of the constraints against overlap.
 */
export async function factsOf(viewer: Viewer, scope: Scope): Promise<RawBuilder<unknown>> {
  const { actor, today } = viewer
  const { families: closed } = await behindWalls(viewer)
  const { authority: a, account = null, worker = null } = actor
  const now = (table: string) => sql`${sql.ref(`${table}.during`)} @> ${today}::date`
  const mine = sql`family.id = any(array(select i.family_id from allocation p join involvement i on i.authority = ${a} and i.id = p.involvement_id
      where p.authority = ${a} and p.worker_id = ${worker}::uuid and upper(p.during) is null and p.during @> ${today}::date))`
  const ours = sql`family.team_id = (select team_id from worker where authority = ${a} and id = ${worker}::uuid)`
  const within = whichOf(scope, mine, ours, closed)
  return sql`(
    select family.id as family, family.name, involvement.id as involvement, involvement.version,
      lower(involvement.during)::text as since, involvement.intensity,
      lead.person as "keyWorker", over.person as overseer,
      coalesce(kids.list, '[]') as children, coalesce(kids.languages, '{}') as languages,
      coalesce(lay.kinds, '{}') as overlays,
      seen.visited_on as "lastVisit", case when kids.hidden then null else nullif(seen.next_step, '') end as "nextStep", seen.next_on as "nextOn",
      talked.on as "assessedOn", goal.count as goals, agreed.agreed_on as "agreedOn",
      coalesce(goal.changed > agreed.written_at, false) as "changedSince",
      reviewed.on as "reviewedOn", supervised.on as "supervisedOn",
      exists (select from expert_ask ask where ask.authority = ${a} and ask.family_id = family.id and ask.answered_at is null) as "expertAsked",
      exists (select from closing where closing.authority = ${a} and closing.involvement_id = involvement.id and closing.undone_on is null) as "endPrepared"
    from family
    join involvement on involvement.authority = ${a} and involvement.family_id = family.id and ${now('involvement')}
    left join lateral (select json_build_object('id', worker.id, 'name', worker.name, 'registered', worker.registered_social_worker, 'part', allocation.id) as person
      from allocation join worker on worker.authority = ${a} and worker.id = allocation.worker_id
      where allocation.authority = ${a} and allocation.involvement_id = involvement.id and allocation.part = 'key-worker' and ${now('allocation')} limit 1) lead on true
    left join lateral (select json_build_object('id', worker.id, 'name', worker.name, 'part', allocation.id) as person
      from allocation join worker on worker.authority = ${a} and worker.id = allocation.worker_id
      where allocation.authority = ${a} and allocation.involvement_id = involvement.id and allocation.part = 'overseer' and ${now('allocation')} limit 1) over on true
    left join lateral (select
        json_agg(case when shut.hidden then json_build_object('name', null, 'birthDate', null)
          else json_build_object('name', coalesce(nullif(coalesce(person.known_as, person.given_names), ''), 'Unborn baby'), 'birthDate', person.birth_date) end
          order by person.birth_date nulls last, child.id) as list, bool_or(shut.hidden) as hidden,
        array_agg(distinct person.first_language) filter (where not shut.hidden and lower(person.first_language) <> 'english') as languages
      from involvement_child child
      join person on person.authority = ${a} and person.id = child.person_id
      cross join lateral (select exists (select from restriction r where r.authority = ${a} and r.person_id = person.id
        and r.during @> ${today}::date and not coalesce(${account}::uuid = any(r.accounts), false)) as hidden) shut
      where child.authority = ${a} and child.involvement_id = involvement.id and ${now('child')}) kids on true
    left join lateral (select array_agg(distinct overlay.kind) as kinds from involvement_child child
      join overlay on overlay.authority = ${a} and overlay.person_id = child.person_id and ${now('overlay')}
      where child.authority = ${a} and child.involvement_id = involvement.id and ${now('child')}
        and not exists (select from restriction r where r.authority = ${a} and r.person_id = child.person_id
          and r.during @> ${today}::date and not coalesce(${account}::uuid = any(r.accounts), false))) lay on true
    left join lateral (select visit.visited_on, visit.next_step, visit.next_on from visit
      join note on note.authority = ${a} and note.id = visit.note_id and note.superseded_by is null
      where visit.authority = ${a} and visit.family_id = family.id
      order by visit.visited_on desc, visit.written_at desc limit 1) seen on true
    left join lateral (select max(said_on) as on from assessment_answer answer
      where answer.authority = ${a} and answer.family_id = family.id) talked on true
    left join lateral (select count(*) filter (where ended_on is null)::int as count, max(changed_at) as changed from plan_goal
      where plan_goal.authority = ${a} and plan_goal.family_id = family.id) goal on true
    left join lateral (select agreed_on, written_at from plan_agreement agreement
      where agreement.authority = ${a} and agreement.family_id = family.id order by number desc limit 1) agreed on true
    left join lateral (select max(reviewed_on) as on from plan_review review
      where review.authority = ${a} and review.family_id = family.id) reviewed on true
    left join lateral (select max(held_on) as on from supervision_family thought
      where thought.authority = ${a} and thought.family_id = family.id) supervised on true
    where family.authority = ${a} and ${within}
  )`
}

function whichOf(
  scope: Scope,
  mine: RawBuilder<unknown>,
  ours: RawBuilder<unknown>,
  closed: readonly string[],
): RawBuilder<unknown> {
  if (typeof scope === 'object' && 'family' in scope) return sql`family.id = ${scope.family}`
  const beyond = sql`not family.id = any(${[...closed]}::uuid[])`
  if (typeof scope === 'string') return sql`${scope === 'mine' ? mine : ours} and ${beyond}`
  return sql`${ours} and ${beyond} and family.id = any(${[...scope.ofTeam]}::uuid[])`
}

/** The facts of one helped family; undefined where no help is open. */
export async function readFacts(viewer: Viewer, family: string): Promise<FamilyFacts | undefined> {
  const { rows } = await sql<FamilyFacts>`select f.* from ${await factsOf(viewer, { family })} f`.execute(
    viewer.db,
  )
  return rows[0]
}

/** The families that the viewer works with today. */
export async function readMyFamilies(viewer: Viewer): Promise<FamilyFacts[]> {
  const facts = await factsOf(viewer, 'mine')
  const { rows } = await sql<FamilyFacts>`select f.* from ${facts} f order by f.name`.execute(viewer.db)
  return rows
}

/** A child of the family has a child protection plan and whoever leads is no registered social worker (L1574). */
export const needsSocialWorkerLead = ({ overlays, keyWorker }: FamilyFacts): boolean =>
  overlays.includes(PROTECTION_PLAN) && keyWorker !== null && !keyWorker.registered
