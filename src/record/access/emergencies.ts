import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type AnyPerson, readPeople } from '../people/person.ts'
import { behindWalls } from './walls/behind.ts'

/** A record opened in an emergency. */
export interface Emergency {
  grant: string
  account: string
  who: string
  person: AnyPerson
  reason: string
  at: Date
  until: Date
  lookedInto: Date | null
}

/** What nobody has looked into yet: all of it for information governance, for others that of their own team's families. */
export async function emergenciesToLookInto(viewer: Viewer): Promise<Emergency[]> {
  const all = viewer.actor.roles.includes('information-governance')
  return select(viewer, sql`g.looked_into_at is null and ${all ? sql`true` : ofOwnTeam(viewer)}`)
}

/** @throws KithError `not-found`. */
export async function readEmergency(viewer: Viewer, grant: string): Promise<Emergency> {
  const [emergency] = await select(viewer, sql`g.id = ${grant}::uuid`)
  if (emergency) return emergency
  throw new KithError('not-found', 'There is no such emergency. Choose one from the list.')
}

interface Row extends Omit<Emergency, 'person'> {
  person: string
}

async function select(viewer: Viewer, condition: RawBuilder<unknown>): Promise<Emergency[]> {
  const { authority } = viewer.actor
  const { rows } =
    await sql<Row>`select g.id as grant, g.account_id as account, a.name as who, g.person_id as person,
      g.reason, g.given_at as at, g.ends_at as until, g.looked_into_at as "lookedInto"
    from access_grant g join account a on a.authority = ${authority} and a.id = g.account_id
    where g.authority = ${authority} and g.kind = 'break-glass' and ${condition}
    order by g.given_at limit 500`.execute(viewer.db)
  const people = await readPeople(viewer, [...new Set(rows.map((row) => row.person))])
  const known = new Map(people.map((person) => [person.id, person]))
  const { people: closed } = await behindWalls(viewer)
  const open = rows.filter(({ person }) => !closed.includes(person))
  return open.map((row) => ({ ...row, person: known.get(row.person)! }))
}

const ofOwnTeam = ({ actor: { authority, worker }, today }: Viewer) => sql`exists (
  select from family_member member
    join family on family.authority = ${authority} and family.id = member.family_id
    join worker on worker.authority = ${authority} and worker.team_id = family.team_id
  where member.authority = ${authority} and member.person_id = g.person_id and member.during @> ${today}::date
    and worker.id = ${worker ?? null}::uuid)`
