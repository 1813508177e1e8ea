import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type Continuity, continuityOf, type Helped } from './meter.ts'

interface Row {
  family: string
  helped: Helped[]
  assessments: number
}

/** Which families: one, or all that were helped since a day. */
export type Which = { family: string } | { since: string }

/** The continuity of these families, by id, derived when asked. It names no worker. */
export async function readContinuity(viewer: Viewer, which: Which): Promise<Map<string, Continuity>> {
  const { db, actor, today } = viewer
  const { authority: a } = actor
  const chosen =
    'family' in which
      ? sql`i.family_id = ${which.family}`
      : sql`i.family_id in (select lived.family_id from involvement lived where lived.authority = ${a}
          and lived.during && daterange(${which.since}::date, null))`
  const { rows } = await sql<Row>`
    with help as (
      select i.id, i.family_id, lower(i.during) as began, i.during,
        e.kind in ('child-imported', 'import-continued') as by_file
      from involvement i join ledger_entry e on e.authority = ${a} and e.id = i.entry_id
      where i.authority = ${a} and lower(i.during) <= ${today}::date and ${chosen}
    ), part as (
      select p.involvement_id,
        json_agg(json_build_object('worker', p.worker_id, 'from', lower(p.during)) order by lower(p.during), p.id)
          filter (where p.part = 'key-worker') as leads,
        json_agg(distinct p.worker_id) filter (where p.part <> 'key-worker') as others
      from allocation p join help on help.id = p.involvement_id
      where p.authority = ${a} and lower(p.during) <= ${today}::date group by p.involvement_id
    ), protection as (
      select o.involvement_id, json_agg(distinct lower(o.during)) as began
      from overlay o join help on help.id = o.involvement_id
      where o.authority = ${a} and o.kind = 'child-protection-plan' and lower(o.during) <= ${today}::date
      group by o.involvement_id
    ), goal as (
      select distinct help.id from help join plan_goal g on g.authority = ${a} and g.family_id = help.family_id
        and help.during @> (g.changed_at at time zone 'Europe/London')::date
      union select help.id from help join plan_agreement g on g.authority = ${a} and g.family_id = help.family_id
        and help.during @> g.agreed_on
    )
    select help.family_id as family, json_agg(json_build_object('byFile', help.by_file,
        'ownPlan', goal.id is not null, 'protectionPlans', coalesce(protection.began, '[]'),
        'leads', coalesce(part.leads, '[]'), 'others', coalesce(part.others, '[]')) order by help.began) as helped,
      (select count(*)::int from assessment talk where talk.authority = ${a} and talk.family_id = help.family_id) as assessments
    from help left join part on part.involvement_id = help.id
    left join protection on protection.involvement_id = help.id left join goal on goal.id = help.id
    group by help.family_id`.execute(db)
  return new Map(rows.map(({ family, helped, assessments }) => [family, continuityOf(helped, assessments)]))
}

/** The continuity of one family; undefined where it was never helped. */
export const continuityOfFamily = async (viewer: Viewer, family: string): Promise<Continuity | undefined> =>
  (await readContinuity(viewer, { family })).get(family)
