import { type RawBuilder, sql } from 'kysely'
import type { Direction, OutcomeKey, Term } from './framework.ts'

export interface Span {
  from: string
  today: string
}

/** A share of families or children that the record itself tells. */
export interface Measure {
  key: string
  outcome: OutcomeKey
  title: string
  /** As a sentence: "of the families whose help ended, somebody of their own stays". */
  says: string
  good: Record<Term, Direction>
  /** Where it is asked for, or why its direction turns. */
  source: string
  /** One row: `some` of `all`. */
  ask(authority: string, span: Span): RawBuilder<unknown>
}

const always = (direction: Direction): Record<Term, Direction> => ({ now: direction, later: direction })

/** Children who were helped in the time, each once whichever records were merged. */
const helped = (a: string, { from, today }: Span) => sql`
  select coalesce(p.merged_into, p.id) as child, min(lower(c.during)) as since from involvement_child c
  join person p on p.authority = ${a} and p.id = c.person_id
  where c.authority = ${a} and c.during && daterange(${from}::date, ${today}::date, '[]') group by 1`

/** Episodes of care by the child’s kept record. */
const episodes = (a: string) => sql`
  select coalesce(p.merged_into, p.id) as child, e.began_on, e.ended_on, e.why_began, e.why_ended from care_episode e
  join person p on p.authority = ${a} and p.id = e.person_id
  where e.authority = ${a} and (e.legal_status is null or e.legal_status not in ('V3', 'V4'))`

export const MEASURES: readonly Measure[] = [
  {
    key: 'somebody-stays',
    outcome: 'relationships',
    title: 'Somebody stays when help ends',
    says: 'of the families whose help ended, the letter names somebody who stays with them',
    good: always('more'),
    source: 'L1626, L2693',
    ask: (a, { from }) => sql`select count(*)::int as "all",
      (count(*) filter (where jsonb_array_length(stays) > 0))::int as some
      from closing where authority = ${a} and closed_on >= ${from}::date and undone_on is null`,
  },
  {
    key: 'plan-began',
    outcome: 'safe',
    title: 'A child protection plan began during help',
    says: 'of the children who were helped, a child protection plan began after the help did',
    good: always('fewer'),
    source: 'L1979, L8320',
    ask: (a, span) => sql`with helped as (${helped(a, span)}), plans as (
        select coalesce(p.merged_into, p.id) as child, x.began_on from (
          select o.person_id, lower(o.during) as began_on from overlay o where o.authority = ${a} and o.kind = 'child-protection-plan'
          union all select pp.person_id, pp.began_on from protection_plan pp where pp.authority = ${a}) x
        join person p on p.authority = ${a} and p.id = x.person_id)
      select count(*)::int as "all", (count(*) filter (where exists (select from plans
        where plans.child = helped.child and plans.began_on >= greatest(helped.since, ${span.from}::date))))::int as some from helped`,
  },
  {
    key: 'came-into-care',
    outcome: 'home',
    title: 'Came into care during help',
    says: 'of the children who were helped, the child came into care after the help began',
    good: always('fewer'),
    source: 'L1852, L8321',
    ask: (a, span) => sql`with helped as (${helped(a, span)}), care as (${episodes(a)})
      select count(*)::int as "all", (count(*) filter (where exists (select from care where care.child = helped.child
        and care.why_began = 'S' and care.began_on >= greatest(helped.since, ${span.from}::date))))::int as some from helped`,
  },
  {
    key: 'went-home',
    outcome: 'home',
    title: 'Went home from care',
    says: 'of the children who left care, the child went home to parents or relatives',
    good: { now: 'more', later: 'fewer' },
    source:
      'More for now, where it lasts; fewer once only those children come into care who have to, for they have no home to go back to (L1888 to L1892)',
    ask: (
      a,
      { from },
    ) => sql`select count(*)::int as "all", (count(*) filter (where why_ended in ('E4A', 'E4B')))::int as some
      from (${episodes(a)}) e where ended_on >= ${from}::date and why_ended like 'E%'`,
  },
  {
    key: 'back-in-care',
    outcome: 'home',
    title: 'Came back into care within a year of going home',
    says: 'of the children who went home in the year before, the child came into care again within a year',
    good: always('fewer'),
    source: 'L1891: reunification that does not break down',
    ask: (a, { from }) => sql`with care as (${episodes(a)})
      select count(*)::int as "all", (count(*) filter (where exists (select from care again where again.child = home.child
        and again.began_on > home.ended_on and again.began_on <= home.ended_on + 365)))::int as some
      from care home where home.why_ended in ('E4A', 'E4B') and home.ended_on >= ${from}::date - 365 and home.ended_on < ${from}::date`,
  },
  {
    key: 'gained-income',
    outcome: 'money',
    title: 'More money after a benefits check',
    says: 'of the families who wanted a benefits check, the family gained by it',
    good: always('more'),
    source: 'L2521',
    ask: (
      a,
      { from },
    ) => sql`select count(*)::int as "all", (count(*) filter (where gained))::int as some from (
      select o.family_id, bool_or(coalesce(r.weekly_pence + r.once_pence + r.debt_pence, 0) > 0) as gained from money_offer o
      left join money_result r on r.authority = ${a} and r.offer_id = o.id and r.superseded_by is null
      where o.authority = ${a} and o.kind = 'benefits-check' and o.answer = 'yes' and o.offered_on >= ${from}::date group by 1) f`,
  },
  {
    key: 'goals',
    outcome: 'experience',
    title: 'What families set out to do goes well',
    says: 'of the goals that were looked at, the family says that it is done or goes well',
    good: always('more'),
    source: 'L2280',
    ask: (
      a,
      { from },
    ) => sql`select count(*)::int as "all", (count(*) filter (where progress in ('done', 'going-well')))::int as some
      from (select distinct on (p.thing_id) p.progress from plan_progress p
        join plan_review r on r.authority = ${a} and r.id = p.review_id
        join plan_goal g on g.authority = ${a} and g.id = p.thing_id
        where p.authority = ${a} and r.reviewed_on >= ${from}::date
        order by p.thing_id, r.reviewed_on desc, r.written_at desc) latest`,
  },
  {
    key: 'helped',
    outcome: 'experience',
    title: 'Families say that it helped',
    says: 'of the answers that families gave, it helped',
    good: always('more'),
    source: 'L1167, L8334',
    ask: (
      a,
      { from },
    ) => sql`select count(*)::int as "all", (count(*) filter (where helpful = 'yes'))::int as some
      from feedback_answer where authority = ${a} and quarter >= to_char(${from}::date, 'YYYY-"Q"Q')`,
  },
  {
    key: 'came-back',
    outcome: 'experience',
    title: 'Came back within a year of the end',
    says: 'of the families whose help ended in the year before, the family was helped again within a year',
    good: always('neither'),
    source: 'Coming back may be trust, or help that ended too soon (L1364)',
    ask: (
      a,
      { from },
    ) => sql`select count(*)::int as "all", (count(*) filter (where exists (select from involvement again
        where again.authority = ${a} and again.family_id = i.family_id and again.id <> i.id
        and lower(again.during) between upper(i.during) and upper(i.during) + 365)))::int as some
      from involvement i where i.authority = ${a} and upper(i.during) >= ${from}::date - 365 and upper(i.during) < ${from}::date`,
  },
]
