import { sql } from 'kysely'
import type { Viewer } from '../platform/operations/operation.ts'

/** A neighbourhood of the record: how many live in it, and who helps there. */
export interface Neighbourhood {
  id: string
  name: string
  people: number
  children: number
  teams: string[]
}

/** By name. They stay what they are, whatever is drawn. */
export async function readNeighbourhoods({ db, actor }: Viewer): Promise<Neighbourhood[]> {
  const { authority } = actor
  const { rows } = await sql<Neighbourhood>`
    select n.id, n.name, n.population as people, n.children,
      array(select t.name from team t where t.authority = ${authority} and t.neighbourhood_id = n.id
        order by t.name) as teams
    from neighbourhood n where n.authority = ${authority} order by n.name`.execute(db)
  return rows
}
