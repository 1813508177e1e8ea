import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import type { Day } from '../../platform/time/day.ts'
import { SUBURB } from '../figures.ts'

/** The review's suburb beside the first neighbourhood of the record, and the other nine (L1118). */
export interface Suburb {
  review: { families: number; children: number }
  generated: { families: number; children: number }
  others: { families: number; children: number }
}

/** Families and children who are helped today, in the suburb and in the other neighbourhoods. */
export async function readSuburb(db: Db, authority: string, today: Day): Promise<Suburb> {
  const { rows } = await sql<{ suburb: boolean; families: number; children: number }>`
    select t.name = 'Hillside' as suburb, count(distinct i.family_id)::int as families, count(distinct c.person_id)::int as children
    from involvement i
    join family f on f.authority = ${authority} and f.id = i.family_id
    join team t on t.authority = ${authority} and t.id = f.team_id
    left join involvement_child c on c.authority = ${authority} and c.involvement_id = i.id and c.during @> ${today}::date
    where i.authority = ${authority} and i.during @> ${today}::date group by 1`.execute(db)
  const of = (suburb: boolean) => {
    const { families = 0, children = 0 } = rows.find((row) => row.suburb === suburb) ?? {}
    return { families, children }
  }
  const { families, children } = SUBURB
  return { review: { families, children }, generated: of(true), others: of(false) }
}
