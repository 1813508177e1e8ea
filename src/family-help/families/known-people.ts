import type { Viewer } from '../../platform/operations/operation.ts'
import { type AnyPerson, readPeople } from '../../record/people/person.ts'

/** People whom the page has read already, by id. */
export type Known = ReadonlyMap<string, AnyPerson>

/** These people; only those not known yet are read, for asking who may see a person costs more than the person. */
export async function readUnknown(
  viewer: Viewer,
  ids: Iterable<string>,
  known: Known = new Map(),
): Promise<AnyPerson[]> {
  const all = [...new Set(ids)]
  const read = await readPeople(
    viewer,
    all.filter((id) => !known.has(id)),
  )
  const found = new Map([...known, ...read.map((person) => [person.id, person] as const)])
  return all.flatMap((id) => found.get(id) ?? [])
}
