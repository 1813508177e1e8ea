import { sql } from 'kysely'
import { CAME_OF_IT } from '../../support/index.ts'
import { inParts, one } from './ask.ts'
import type { Measure } from './measure.ts'

/** What families received in the twelve months: seeing each other, agreeing, and how it went (L1493–1496, L2284, L8357). */
export const SUPPORT: readonly Measure[] = [
  {
    key: 'children-seen',
    group: 'support',
    title: 'Children who were seen',
    says: 'Children who were there at a visit or conversation in the twelve months, each once.',
    asks: 'L8357, L1495',
    read: one(
      (
        a,
        span,
      ) => sql`select count(distinct coalesce(c.merged_into, c.id))::int as count, '' as name from visit v
        join note n on n.authority = ${a} and n.id = v.note_id and n.superseded_by is null
        join visit_person p on p.authority = ${a} and p.note_id = v.note_id
        join person c on c.authority = ${a} and c.id = p.person_id
        join involvement_child ic on ic.authority = ${a} and ic.person_id = p.person_id
        where v.authority = ${a} and v.visited_on between ${span.from}::date and ${span.on}::date`,
    ),
  },
  {
    key: 'visits',
    group: 'support',
    title: 'Visits and conversations with families',
    says: 'Every one that was written down in the twelve months; one that was corrected counts once.',
    asks: 'L8357',
    read: one(
      (a, span) => sql`select count(*)::int as count, '' as name from visit v
        join note n on n.authority = ${a} and n.id = v.note_id and n.superseded_by is null
        where v.authority = ${a} and v.visited_on between ${span.from}::date and ${span.on}::date`,
    ),
  },
  {
    key: 'families-with-plan',
    group: 'support',
    title: 'Families who agreed a plan',
    says: 'Families who agreed to a plan of their own in the twelve months, each once, however often it was changed.',
    asks: 'L2284, L8357',
    read: one(
      (a, span) => sql`select count(distinct family_id)::int as count, '' as name from plan_agreement
        where authority = ${a} and agreed_on between ${span.from}::date and ${span.on}::date`,
    ),
  },
  {
    key: 'progress',
    group: 'support',
    title: 'How goals and actions were going',
    says: 'What families and workers said together, the last time each goal or action was looked at in the twelve months.',
    asks: 'L1496, L2280',
    read: inParts(
      (a, span) => sql`select progress as name, count(*)::int as count from (
          select distinct on (p.thing_id) p.progress from plan_progress p
          join plan_review r on r.authority = ${a} and r.id = p.review_id
          where p.authority = ${a} and r.reviewed_on between ${span.from}::date and ${span.on}::date
          order by p.thing_id, r.reviewed_on desc, r.written_at desc) as latest group by 1 order by 1`,
      {
        done: 'Done',
        'going-well': 'Going well',
        some: 'Some of it',
        stuck: 'Stuck',
        'not-begun': 'Not begun',
        'not-needed': 'Not needed any more',
      },
    ),
  },
  {
    key: 'courses',
    group: 'support',
    title: 'Courses and programmes that families took part in',
    says: 'Those that ended in the twelve months, by what families say came of them.',
    asks: 'L1542, L8357',
    read: inParts(
      (a, span) => sql`select came_of_it as name, count(*)::int as count from course
        where authority = ${a} and ended_on between ${span.from}::date and ${span.on}::date group by 1 order by 1`,
      CAME_OF_IT,
    ),
  },
  {
    key: 'who-led',
    group: 'support',
    title: 'Families helped, by the profession of who leads',
    says: 'Families whose help was open on the day, by the profession of their key worker.',
    asks: 'L7994, L1150',
    read: inParts(
      (
        a,
        { on },
      ) => sql`select coalesce(w.discipline, 'Nobody yet') as name, count(*)::int as count from involvement i
        left join allocation l on l.authority = ${a} and l.involvement_id = i.id and l.part = 'key-worker' and l.during @> ${on}::date
        left join worker w on w.authority = ${a} and w.id = l.worker_id
        where i.authority = ${a} and i.during @> ${on}::date group by 1 order by 2 desc, 1`,
    ),
  },
]
