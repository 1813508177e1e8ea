import { sql } from 'kysely'
import { inParts, one } from './ask.ts'
import type { Measure, Span } from './measure.ts'

const during = ({ from, on }: Span) => sql`daterange(${from}::date, ${on}::date, '[]')`

/** Children in care on a day, short breaks left out. */
export const inCare = (
  a: string,
  on: string,
) => sql`select coalesce(p.merged_into, p.id) as child from care_episode e
  join person p on p.authority = ${a} and p.id = e.person_id
  where e.authority = ${a} and e.began_on <= ${on}::date and (e.ended_on is null or e.ended_on > ${on}::date)
    and coalesce(e.legal_status, '') not in ('V3', 'V4')
  union select coalesce(p.merged_into, p.id) from overlay o join person p on p.authority = ${a} and p.id = o.person_id
  where o.authority = ${a} and o.kind = 'care' and o.during @> ${on}::date`

const onPlan = (
  a: string,
  on: string,
) => sql`select coalesce(p.merged_into, p.id) as child from protection_plan t
  join person p on p.authority = ${a} and p.id = t.person_id
  where t.authority = ${a} and t.began_on <= ${on}::date and (t.ended_on is null or t.ended_on > ${on}::date)
  union select coalesce(p.merged_into, p.id) from overlay o join person p on p.authority = ${a} and p.id = o.person_id
  where o.authority = ${a} and o.kind = 'child-protection-plan' and o.during @> ${on}::date`

/** All help, each child once across what used to be three offers (L1142, L1295–1299). */
export const HELP: readonly Measure[] = [
  {
    key: 'children-helped',
    group: 'help',
    title: 'Children with help on the day',
    says: 'Every child whose help was open on the day, each once, under the first of these that fits: in care; a child protection plan; help without either, which used to be early help or a child in need.',
    asks: 'L1295–1299 (note 23), L1142',
    read: inParts(
      (a, { on }) => sql`with in_care as (${inCare(a, on)}), on_plan as (${onPlan(a, on)}), helped as (
          select coalesce(p.merged_into, p.id) as child from involvement_child c
          join involvement i on i.authority = ${a} and i.id = c.involvement_id and i.during @> ${on}::date
          join person p on p.authority = ${a} and p.id = c.person_id
          where c.authority = ${a} and c.during @> ${on}::date
          union select coalesce(p.merged_into, p.id) from time_in_need t join person p on p.authority = ${a} and p.id = t.person_id
          where t.authority = ${a} and t.referred_on <= ${on}::date and (t.closed_on is null or t.closed_on > ${on}::date)
            and coalesce(t.no_further_action, '0') not in ('1', 'true')
          union select child from in_care),
        one as (select child, case
          when child in (select child from in_care) then '1 In care'
          when child in (select child from on_plan) then '2 With a child protection plan'
          else '3 With help, and neither of these' end as name from helped)
        select substr(name, 3) as name, count(*)::int as count from one group by one.name order by one.name`,
    ),
  },
  {
    key: 'children-helped-year',
    group: 'help',
    title: 'Children helped in the twelve months',
    says: 'Every child whose help was open on any day of the twelve months, each once, whatever it was called then.',
    asks: 'L1295–1299 (note 23)',
    read: one(
      (a, span) => sql`select count(distinct child)::int as count, '' as name from (
          select coalesce(p.merged_into, p.id) as child from involvement_child c join person p on p.authority = ${a} and p.id = c.person_id
          where c.authority = ${a} and c.during && ${during(span)}
          union select coalesce(p.merged_into, p.id) from time_in_need t join person p on p.authority = ${a} and p.id = t.person_id
          where t.authority = ${a} and t.referred_on <= ${span.on}::date and (t.closed_on is null or t.closed_on >= ${span.from}::date)
            and coalesce(t.no_further_action, '0') not in ('1', 'true')) as helped`,
    ),
  },
]
