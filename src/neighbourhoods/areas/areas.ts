import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { SmallArea } from './read-areas-file.ts'
import '../tables.ts'

export interface Area extends SmallArea {
  source: string
}

/** The council's small areas, by code. */
export const readAreas = ({ db }: Viewer): Promise<Area[]> =>
  db
    .selectFrom('small_area')
    .select(['code', 'name', 'people', 'children', 'decile', 'east', 'north', 'source'])
    .orderBy('code')
    .execute()

/** Postcode sectors in which somebody of the record has a home today: codes, and nobody's address. */
export async function sectorsOfRecord({ db, actor, today }: Viewer): Promise<string[]> {
  const { rows } = await sql<{ sector: string }>`
    select distinct upper(substring(trim(a.postcode) from '^(.*[0-9])[A-Za-z]{2}$')) as sector from person_address a
    where a.authority = ${actor.authority} and a.kind = 'home' and a.during @> ${today}::date and not a.confidential
      and trim(a.postcode) ~* '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'
    order by 1`.execute(db)
  return rows.map(({ sector }) => sector)
}
