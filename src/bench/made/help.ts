import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { idOf, type Kind } from './draws.ts'
import { type Staffing, TEAMS } from './staff.ts'

/** The help of every family: involvement, children, key worker and overseer of the team; some protection plans. */
export async function insertHelp(db: Db, authority: string, staffing: Staffing): Promise<void> {
  const families = sql`(select distinct family from made_person order by family) each`
  const [family, involvement, entry] = [
    idOf('family', 'family'),
    idOf('involvement', 'family'),
    idOf('opening', 'family'),
  ]
  await sql`insert into involvement (authority, id, family_id, during, why, intensity, entry_id)
    select ${authority}, ${involvement}, ${family}, daterange(current_date - 30 - (family % 400)::int, null),
      'They asked for help with money, sleep and school.', (array['light', 'ordinary', 'ordinary', 'intensive'])[1 + family % 4], ${entry}
    from ${families}`.execute(db)
  await sql`insert into involvement_child (authority, id, involvement_id, person_id, during)
    select ${authority}, id, ${involvement}, id, daterange(current_date - 30 - (family % 400)::int, null)
    from made_person where part = 'child' order by id`.execute(db)
  await allocate(db, authority, 'key-worker', 'key-worker', staffing.keyWorkers, 100)
  await allocate(db, authority, 'overseer', 'social-worker', staffing.socialWorkers, 50)
  await sql`insert into overlay (authority, id, involvement_id, person_id, kind, during, entry_id)
    select ${authority}, id, ${involvement}, id, 'child-protection-plan', daterange(current_date - 20, null), ${entry}
    from made_person where part = 'child' and family % 30 = 0`.execute(db)
}

/** Somebody of the family's team; one family in `but` waits. */
async function allocate(
  db: Db,
  authority: string,
  part: string,
  who: Kind,
  many: number,
  but: number,
): Promise<void> {
  const worker = idOf(who, `(family % ${TEAMS} + ${TEAMS} * (family / ${TEAMS} % ${many}))`)
  await sql`insert into allocation (authority, id, involvement_id, worker_id, part, during, entry_id)
    select ${authority}, gen_random_uuid(), ${idOf('involvement', 'family')}, ${worker}, ${part},
      daterange(current_date - 25 - (family % 400)::int, null), ${idOf('opening', 'family')}
    from (select distinct family from made_person order by family) each where family % ${but} <> 1`.execute(
    db,
  )
}
