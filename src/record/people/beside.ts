import { onDay } from '../../platform/database/days.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls } from '../access/walls/behind.ts'
import { childrenFirst, memberIds } from '../families/family.ts'
import { type Person, readPeople } from './person.ts'

export interface Beside {
  families: { id: string; name: string }[]
  /** Those who are in a family with the person today and whose record is not closed, children first. */
  people: Person[]
}

/** A person's families of today, and who else is in them. */
export async function besidePerson(viewer: Viewer, person: string): Promise<Beside> {
  const { families: closed } = await behindWalls(viewer)
  const rows = await viewer.db
    .selectFrom('family_member')
    .innerJoin('family', 'family.id', 'family_member.family_id')
    .select(['family.id', 'family.name'])
    .where('family_member.person_id', '=', person)
    .where('family_member.during', '@>', onDay(viewer.today))
    .orderBy('family.name')
    .execute()
  const families = rows.filter(({ id }) => !closed.includes(id))
  const ids = await Promise.all(families.map((family) => memberIds(viewer, family.id)))
  const others = [...new Set(ids.flat())].filter((id) => id !== person)
  const people = await readPeople(viewer, others)
  return { families, people: people.filter((one) => !one.restricted).sort(childrenFirst) }
}
