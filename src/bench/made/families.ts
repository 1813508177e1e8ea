import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { draw, idOf } from './draws.ts'
import { insertAddresses, insertPeople, insertWords } from './people.ts'
import { TEAMS } from './staff.ts'

/** Children in a family, about 2.2: a shuffled hand of 100 families (shares of src/demo/figures.ts). */
const CHILDREN = sql`1 + (h.u > 0.33)::int + (h.u > 0.67)::int + (h.u > 0.86)::int + (h.u > 0.95)::int`

/** Families with their people, homes and ties. Leaves `made_person`: part says child, mother or father. */
export async function insertFamilies(db: Db, authority: string, families: number): Promise<void> {
  await insertPeople(db, authority, draftPeople(families))
  await insertAddresses(db, authority, sql`true`)
  await sql`insert into family (authority, id, name, team_id)
    select ${authority}, ${idOf('family', 'family')}, min(surname), ${idOf('team', `(family % ${TEAMS})`)} from made_person
    group by family order by family`.execute(db)
  await insertWords(
    db,
    authority,
    'family',
    sql`select distinct ${idOf('family', 'family')} as thing, lower(surname) as word from made_person`,
  )
  await sql`insert into family_member (authority, id, family_id, person_id, during, entry_id)
    select ${authority}, id, ${idOf('family', 'family')}, id, '[2025-01-06,)', ${idOf('opening', 'family')}
    from made_person order by family, id`.execute(db)
  await insertTies(db, authority)
}

/** A mother in each family, a father in seven of ten. */
const draftPeople = (families: number) => sql`
  with h as (select f, ${draw('f', 1)} as u from generate_series(1, ${families}) f),
  child as (select f, row_number() over (order by f, c) as n from h cross join lateral generate_series(1, ${CHILDREN}) c)
  select ${idOf('child', 'n')} as id, n, f as family, 'child' as part,
    current_date - (20 + 6500 * ${draw('n', 2)})::int as born from child
  union all
  select ${idOf('mother', 'f')}, 10000000 + 2 * f, f, 'mother', current_date - (7000 + 9000 * ${draw('f', 3)})::int from h
  union all
  select ${idOf('father', 'f')}, 10000001 + 2 * f, f, 'father', current_date - (7000 + 9000 * ${draw('f', 4)})::int
  from h where f % 10 < 7`

/** Each child's parents, and each brother's or sister's next. */
async function insertTies(db: Db, authority: string): Promise<void> {
  await sql`insert into relationship
      (authority, id, person_id, other_id, kind, nature, parental_responsibility, lives_with, safety, counts_as_family, during, entry_id)
    select ${authority}, gen_random_uuid(), child.id, other.id, case other.part when 'child' then 'sibling' else 'parent' end,
      'biological', other.part <> 'child', other.part <> 'father', 'safe', true, '[2025-01-06,)', ${idOf('opening', 'child.family')}
    from made_person child join made_person other on other.family = child.family
      and (other.part <> 'child' or other.n = child.n + 1)
    where child.part = 'child' order by child.id`.execute(db)
}
