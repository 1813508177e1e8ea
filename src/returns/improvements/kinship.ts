import { sql } from 'kysely'
import { inParts } from './ask.ts'
import type { Measure } from './measure.ts'

const KIN = [
  'grandparent',
  'aunt-or-uncle',
  'sibling',
  'half-sibling',
  'cousin',
  'other-relative',
  'godparent',
  'friend',
  'carer',
  'guardian',
]

/** Children who live with family or friends instead of their parents (L8358). */
export const KINSHIP: readonly Measure[] = [
  {
    key: 'kinship',
    group: 'kinship',
    title: 'Children who live with family or friends, and not with a parent',
    says: 'Children of families in the record, each once: in care with relatives or friends on the day; else, living with somebody of their family network while no parent is said to live with them.',
    asks: 'L8358, L3954',
    read: inParts(
      (a, { on }) => sql`with fostered as (
          select distinct coalesce(p.merged_into, p.id) as child from care_episode e join person p on p.authority = ${a} and p.id = e.person_id
          where e.authority = ${a} and e.home_kind in ('U1', 'U2', 'U3') and e.began_on <= ${on}::date
            and (e.ended_on is null or e.ended_on > ${on}::date)),
        lived as (
          select coalesce(p.merged_into, p.id) as child, bool_or(r.kind = 'parent') as with_parent from relationship r
          join person p on p.authority = ${a} and p.id = r.person_id
          where r.authority = ${a} and r.lives_with and r.during @> ${on}::date and r.kind = any(${['parent', ...KIN]}::text[])
            and p.birth_date > ${on}::date - interval '18 years' group by 1)
        select 'In care, with relatives or friends' as name, count(*)::int as count from fostered
        union all select 'Not in care, with their family network', count(*)::int from lived
          where not with_parent and child not in (select child from fostered)`,
    ),
  },
  {
    key: 'to-kin',
    group: 'kinship',
    title: 'Children who left care for family or friends for good',
    says: 'Times in care that ended in the twelve months with a special guardianship order to a relative or friend, or a child arrangements order.',
    asks: 'L8358, L3954',
    read: inParts(
      (a, span) => sql`select why_ended as name, count(*)::int as count from care_episode
        where authority = ${a} and why_ended in ('E41', 'E45', 'E47') and ended_on between ${span.from}::date and ${span.on}::date
        group by 1 order by 1`,
      {
        E41: 'Child arrangements order',
        E45: 'Special guardianship, to the foster carer who is a relative or friend',
        E47: 'Special guardianship, to a relative or friend',
      },
    ),
  },
]
