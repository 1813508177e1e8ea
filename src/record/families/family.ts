import { onDay } from '../../platform/database/days.ts'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { keptOf } from '../duplicates/kept-of.ts'
import { type AnyPerson, readPeople } from '../people/person.ts'

export interface Family {
  id: string
  version: number
  name: string
  team: { id: string; name: string } | null
  /** Those who are in the family today, children first, the youngest last. */
  members: AnyPerson[]
}

/** A family and who is in it today. @throws KithError `not-found`. */
export async function readFamily(viewer: Viewer, id: string): Promise<Family> {
  const row = await viewer.db
    .selectFrom('family')
    .leftJoin('team', 'team.id', 'family.team_id')
    .select(['family.id', 'family.version', 'family.name', 'team.id as team_id', 'team.name as team_name'])
    .where('family.id', '=', id)
    .executeTakeFirst()
  if (!row)
    throw new KithError('not-found', 'There is no such family. Search for it by a name or an address.')
  const members = await readPeople(viewer, await memberIds(viewer, id))
  const team = row.team_id && row.team_name ? { id: row.team_id, name: row.team_name } : null
  return { id: row.id, version: row.version, name: row.name, team, members: members.sort(childrenFirst) }
}

/** The ids of those who are in the family on the viewer's day; a merged record is there as the one that was kept. */
export async function memberIds(viewer: Viewer, family: string): Promise<string[]> {
  const rows = await viewer.db
    .selectFrom('family_member')
    .select('person_id')
    .where('family_id', '=', family)
    .where('during', '@>', onDay(viewer.today))
    .execute()
  const ids = rows.map((row) => row.person_id)
  const kept = await keptOf(viewer, ids)
  return [...new Set(ids.map((id) => kept.get(id) ?? id))]
}

/** For `sort`: children first, the youngest last among them; then adults, the eldest first; closed records at the end. */
export function childrenFirst(a: AnyPerson, b: AnyPerson): number {
  return order(a).localeCompare(order(b))
}

const order = (person: AnyPerson): string =>
  person.restricted
    ? `2${person.id}`
    : `${person.child ? 0 : 1}${person.birthDate ?? person.expectedBirthDate ?? ''}`
