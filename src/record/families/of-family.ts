import { sql } from 'kysely'
import { invalid } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'

/** What is written stands with a family only where it is about somebody of it, now or before. @throws KithError `invalid`. */
export async function mustBeOfFamily(
  { db }: Viewer,
  family: string,
  people: readonly string[],
): Promise<void> {
  const member = await db
    .selectFrom('family_member')
    .select('id')
    .where('family_id', '=', family)
    .where('person_id', 'in', people)
    .limit(1)
    .executeTakeFirst()
  if (!member) throw invalid('family', 'Nobody whom it is about is in that family')
}

/** These people and everyone who is or was in a family with them, under whichever of their records they joined it. */
export async function withTheirFamilies({ db, actor }: Viewer, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const { authority } = actor
  const { rows } = await sql<{ id: string }>`
    with asked as (select id, coalesce(merged_into, id) as kept from person
      where authority = ${authority} and id = any(${people}::uuid[])),
    whole(id) as (
      select id from asked union select kept from asked
      union select p.id from person p join asked on p.merged_into = asked.kept where p.authority = ${authority}
    )
    select id from asked
    union
    select other.person_id from whole
    join family_member mine on mine.authority = ${authority} and mine.person_id = whole.id
    join family_member other on other.authority = ${authority} and other.family_id = mine.family_id`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
