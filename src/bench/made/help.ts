import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { idOf, type Kind } from './draws.ts'
import { type Staffing, TEAMS } from './staff.ts'

/** Helped today: the review's 680 families in each of ten neighbourhoods (L1118). The others were helped once. */
const HELPED_TODAY = 680 * TEAMS

/** From when until when a family is or was helped, beginning so many days after the help was asked for. */
const helped = (after: number): RawBuilder<string> =>
  sql.raw(`case when family < ${HELPED_TODAY}
    then daterange(current_date - 30 - (family % 400)::int + ${after}, null)
    else daterange(current_date - 900 - (family % 2500)::int + ${after}, current_date - 60 - (family % 700)::int) end`)

/** The help of every family: involvement, children, key worker and overseer of the team; some protection plans. */
export async function insertHelp(db: Db, authority: string, staffing: Staffing): Promise<void> {
  const families = sql`(select distinct family from made_person order by family) each`
  const [family, involvement, entry] = [
    idOf('family', 'family'),
    idOf('involvement', 'family'),
    idOf('opening', 'family'),
  ]
  await sql`insert into involvement (authority, id, family_id, during, why, intensity, entry_id)
    select ${authority}, ${involvement}, ${family}, ${helped(0)},
      'They asked for help with money, sleep and school.', (array['light', 'ordinary', 'ordinary', 'intensive'])[1 + family % 4], ${entry}
    from ${families}`.execute(db)
  await sql`insert into involvement_child (authority, id, involvement_id, person_id, during)
    select ${authority}, id, ${involvement}, id, ${helped(0)}
    from made_person where part = 'child' order by id`.execute(db)
  await allocate(db, authority, 'key-worker', 'key-worker', staffing.keyWorkers, 100)
  await allocate(db, authority, 'overseer', 'social-worker', staffing.socialWorkers, 50)
  await sql`insert into overlay (authority, id, involvement_id, person_id, kind, during, entry_id)
    select ${authority}, id, ${involvement}, id, 'child-protection-plan', daterange(current_date - 20, null), ${entry}
    from made_person where part = 'child' and family % 30 = 0 and family < ${sql.lit(HELPED_TODAY)}`.execute(
    db,
  )
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
      ${helped(5)}, ${idOf('opening', 'family')}
    from (select distinct family from made_person order by family) each where family % ${but} <> 1`.execute(
    db,
  )
}
