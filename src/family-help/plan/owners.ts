import { invalid } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { holdsOn } from '../../platform/time/period.ts'
import { memberIds } from '../../record/families/family.ts'
import { openInvolvementOf, readAllocations } from '../../record/involvements/involvement.ts'
import { type AnyPerson, nameOf, type Person } from '../../record/people/person.ts'
import { relationshipsOf } from '../../record/relationships/relationship.ts'
import { type Known, readUnknown } from '../families/known-people.ts'

/** Who does an action: somebody of the family, or somebody who works with it. `key` is what a form sends. */
export interface Owner {
  key: string
  name: string
  kind: 'person' | 'worker'
  id: string
  /** An adult who is a parent of a child of the family, living there or not. */
  parent: boolean
  /** A child. */
  child: boolean
}

/**
 * Everyone who can own an action: the family, relatives and friends who matter to them, and those who work with the family now. A
 * restricted record is left out: it cannot be named here; so is a baby not yet born, and whoever has died.
 */
export async function readOwners(viewer: Viewer, family: string, known?: Known): Promise<Owner[]> {
  const members = await memberIds(viewer, family)
  const { parents, relatives } = await aroundThem(viewer, members)
  const people = await readUnknown(viewer, [...new Set([...members, ...relatives])], known)
  const workers = await workersNow(viewer, family)
  return [...people.flatMap((person) => ofPerson(person, parents)), ...workers]
}

/** Born and alive: nobody else agrees to anything or does it. */
const isThere = ({ birthDate, expectedBirthDate, deathDate }: Person): boolean =>
  !deathDate && (birthDate !== null || expectedBirthDate === null)

function ofPerson(person: AnyPerson, parents: ReadonlySet<string>): Owner[] {
  if (person.restricted || !isThere(person)) return []
  const { id, child } = person
  return [{ key: `person:${id}`, name: nameOf(person), kind: 'person', id, child, parent: parents.has(id) }]
}

/** Who is related to these people, living with them or not; a child's row names the parent as `other`. */
async function aroundThem(viewer: Viewer, members: readonly string[]) {
  const ties = (await relationshipsOf(viewer, members)).filter(({ period }) => holdsOn(period, viewer.today))
  const parents = new Set(ties.filter(({ kind }) => kind === 'parent').map(({ other }) => other))
  return { parents, relatives: ties.flatMap(({ person, other }) => [person, other]) }
}

async function workersNow(viewer: Viewer, family: string): Promise<Owner[]> {
  const help = await openInvolvementOf(viewer, family)
  const parts = help ? await readAllocations(viewer, help.id) : []
  const now = parts.filter(({ period }) => !period.until || period.until > viewer.today)
  const workers = new Map(now.map(({ worker }) => [worker.id, worker.name]))
  return [...workers].map(([id, name]) => ({
    key: `worker:${id}`,
    name,
    kind: 'worker',
    id,
    child: false,
    parent: false,
  }))
}

/** The columns of an action's owner. @throws KithError `invalid` at `path` for anybody not in the list. */
export function ownerColumns(owners: readonly Owner[], key: string, path: string) {
  const owner = owners.find((one) => one.key === key)
  if (!owner) throw invalid(path, 'Choose who does this: one of the family or somebody who works with them')
  return {
    owner_person_id: owner.kind === 'person' ? owner.id : null,
    owner_worker_id: owner.kind === 'worker' ? owner.id : null,
  }
}
