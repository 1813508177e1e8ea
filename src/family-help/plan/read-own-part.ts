import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls, madeFor, sameAs } from '../../record/access/index.ts'
import { type Person, readPeople } from '../../record/people/person.ts'
import { withholdNames } from '../../record/people/withheld-names.ts'

/** One thing that somebody said they would do; a line that would tell of those who are kept safe is left out. */
export interface OwnAction {
  what: string | null
  purpose: string | null
  difference: string | null
}

export interface OwnPart {
  person: Person
  actions: OwnAction[]
}

/**
 * What a plan asks of one person, made for that person: none of the goals, of what others do or of how it went, for
 * these are the words of the whole family. @throws KithError `not-found`.
 */
export async function readOwnPart(viewer: Viewer, id: string): Promise<OwnPart> {
  const theirs = madeFor(viewer, id)
  const [person] = await readPeople(theirs, [id])
  if (!person || person.restricted)
    throw new KithError('not-found', 'There is nothing here, or it is not yours to see. Search again.')
  const { withhold } = await withholdNames(theirs, (await behindWalls(theirs)).people)
  const told = (text: string) => (withhold(text) === text ? text : null)
  const rows = await actionsOf(theirs, await sameAs(theirs, id))
  const actions = rows.map(({ what, purpose, difference }) => ({
    what: told(what),
    purpose: told(purpose),
    difference: told(difference),
  }))
  return { person, actions }
}

async function actionsOf({ db, actor: { authority } }: Viewer, ids: readonly string[]) {
  const { rows } = await sql<{ what: string; purpose: string; difference: string }>`
    select a.what, a.purpose, a.difference from plan_action a
    join plan_goal g on g.authority = ${authority} and g.id = a.goal_id and g.ended_on is null
    where a.authority = ${authority} and a.owner_person_id = any(${[...ids]}::uuid[]) and a.ended_on is null
    order by a.goal_id, a.position`.execute(db)
  return rows
}
