import type { Viewer } from '../../platform/operations/operation.ts'
import { readFamily } from '../families/family.ts'
import { nameOf, readPeople } from '../people/person.ts'
import type { Whose } from './scope.ts'

/** "Ada Marlow" or "Marlow family". */
export async function nameOfWhose(viewer: Viewer, whose: Whose): Promise<string> {
  if ('family' in whose) return `${(await readFamily(viewer, whose.family)).name} family`
  const [person] = await readPeople(viewer, [whose.person])
  return person ? nameOf(person) : 'Somebody'
}
