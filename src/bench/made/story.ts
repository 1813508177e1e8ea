import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { idOf } from './draws.ts'

const VISITS = 2
const HAPPENED =
  'We met at home and talked about how the week went. Money was short until Thursday; the food parcel helped. School had rung about lateness, and we agreed to leave together at eight.'
const families = sql`(select family, children, children[1] as child, mother from (
  select family, array_agg(id order by id) filter (where part = 'child') as children,
    (array_agg(id) filter (where part = 'mother'))[1] as mother from made_person group by family order by family) gathered) each`
const family = idOf('family', 'family')

/** What was written while help went on: visits, the conversation, a plan, supervision. Chains are in shape, not in truth. */
export async function insertStory(db: Db, authority: string): Promise<void> {
  await insertEntries(db, authority)
  await insertVisits(db, authority)
  await insertPlans(db, authority)
  await insertTalk(db, authority)
}

const visit = idOf('visit', `(family * ${VISITS} + v)`)

async function insertEntries(db: Db, authority: string): Promise<void> {
  const insert = sql`insert into ledger_entry (authority, id, kind, title, body, happened_on, written_at, author, family_id, about, facts)`
  await sql`${insert} select ${authority}, ${idOf('opening', 'family')}, 'help-opened', 'Family Help began', '', current_date - 30,
    now() - interval '30 days', 'Worker', ${family}, children, '{}' from ${families}`.execute(db)
  await sql`${insert} select ${authority}, ${visit}, 'visit-recorded', 'Met at home', ${HAPPENED}, current_date - 10 * v,
    now() - v * interval '10 days', 'Worker', ${family}, children, '{"place":"home"}'
    from ${families}, generate_series(1, ${VISITS}) v`.execute(db)
  await sql`insert into ledger_link (authority, person_id, position, entry_id, hash)
    select ${authority}, person, row_number() over (partition by person order by happened_on, id), id, sha256(id::text::bytea)
    from ledger_entry, unnest(about) person where authority = ${authority}`.execute(db)
  await sql`insert into ledger_head (authority, person_id, position, hash)
    select distinct on (person_id) authority, person_id, position, hash from ledger_link
    where authority = ${authority} order by person_id, position desc`.execute(db)
}

async function insertVisits(db: Db, authority: string): Promise<void> {
  const every = sql`from ${families}, generate_series(1, ${VISITS}) v`
  await sql`insert into note (authority, id, kind, family_id, body, happened_on, entry_id)
    select ${authority}, ${visit}, 'visit', ${family}, ${HAPPENED}, current_date - 10 * v, ${visit} ${every}`.execute(
    db,
  )
  await sql`insert into note_person (authority, note_id, person_id)
    select ${authority}, ${visit}, unnest(children) ${every}`.execute(db)
  await sql`insert into visit (authority, note_id, family_id, visited_on, place, happened, child_said, next_step, next_on, author, written_at, entry_id)
    select ${authority}, ${visit}, ${family}, current_date - 10 * v, 'home', ${HAPPENED}, 'I like the new school.',
      'Ring the school together', current_date + 5, 'Worker', now() - v * interval '10 days', ${visit} ${every}`.execute(
    db,
  )
  await sql`insert into visit_person (authority, note_id, person_id) select ${authority}, ${visit}, child ${every}`.execute(
    db,
  )
}

async function insertPlans(db: Db, authority: string): Promise<void> {
  const goal = idOf('goal', 'family')
  const entry = idOf('opening', 'family')
  await sql`insert into plan_goal (authority, id, family_id, words, changed_at, entry_id)
    select ${authority}, ${goal}, ${family}, 'We want calm mornings and everyone at school on time.', now() - interval '20 days', ${entry}
    from ${families}`.execute(db)
  await sql`insert into plan_action (authority, id, goal_id, family_id, position, what, purpose, difference, owner_person_id, entry_id)
    select ${authority}, gen_random_uuid(), ${goal}, ${family}, a, 'Leave together at eight', 'To be on time', 'A calmer start', mother, ${entry}
    from ${families}, generate_series(1, 2) a`.execute(db)
  await sql`insert into plan_agreement (authority, id, family_id, number, agreed_on, agreed_by, family_view, child_view, content, written_at, author, entry_id)
    select ${authority}, ${idOf('agreement', 'family')}, ${family}, 1, current_date - 15, array['The family'], 'It is ours.', 'It is short.', '{"goals":[]}',
      now() - interval '15 days', 'Worker', ${entry} from ${families} where family % 5 <> 0`.execute(db)
}

async function insertTalk(db: Db, authority: string): Promise<void> {
  const entry = idOf('opening', 'family')
  await sql`insert into assessment (authority, id, family_id, topics, depth, entry_id)
    select ${authority}, gen_random_uuid(), ${family}, array['daily-life', 'strengths', 'wishes'], 'light', ${entry} from ${families}`.execute(
    db,
  )
  await sql`insert into assessment_answer (authority, id, family_id, topic, question, answer, said_on, author, written_at, entry_id)
    select ${authority}, gen_random_uuid(), ${family}, topic, 'How is it?', ${HAPPENED}, current_date - 20, 'Worker', now() - interval '20 days', ${entry}
    from ${families}, unnest(array['daily-life', 'strengths', 'wishes']) topic`.execute(db)
  await sql`insert into supervision (authority, id, held_on, manner, led_by, written_at)
    select ${authority}, ${idOf('goal', 's')}, current_date - 14, 'group', 'Worker', now() from generate_series(0, 99) s`.execute(
    db,
  )
  await sql`insert into supervision_family (authority, supervision_id, family_id, held_on, depth, reflection, decision, entry_id)
    select ${authority}, ${idOf('goal', '(family % 100)')}, ${family}, current_date - 14, 'ordinary', 'We thought together.', 'Go on.', ${entry}
    from ${families} where family % 6 <> 0`.execute(db)
}
