import type { Viewer } from '../../platform/operations/operation.ts'
import { decide, standingToPeople } from '../access/index.ts'
import { addressesNow } from '../people/addresses.ts'
import { type Person, readPeople } from '../people/person.ts'
import { familiesOf, type HelpedFamily } from './helpers.ts'

/** A person who was found. Where the record is closed to the viewer: who they are and who works with them, no more. */
export interface FoundPerson {
  restricted: false
  id: string
  name: string
  birthDate: string | null
  age: number | null
  families: HelpedFamily[]
  /** Why they were found, in words. */
  because: string[]
  /** May the viewer open the record? `purpose`: after saying why. */
  open: 'yes' | 'purpose' | 'no'
  /** The address today; only where the record is open. */
  address?: string
}

/** A restricted record that was asked for exactly. Nothing of it is told but that it is there. */
export interface FoundRestricted {
  restricted: true
  id: string
  because: string[]
}

/** Somebody who was found, why, and whether so exactly that a restricted record may be said to be there. */
export interface Reason {
  person: string
  because: string[]
  exact: boolean
}

/** Those who were found, with no more of each than the viewer may know. In the order given. */
export async function present(
  viewer: Viewer,
  finds: readonly Reason[],
): Promise<(FoundPerson | FoundRestricted)[]> {
  const ids = finds.map(({ person }) => person)
  const people = new Map((await readPeople(viewer, ids)).map((person) => [person.id, person]))
  const families = await familiesOf(viewer, ids)
  const opens = await howOpen(viewer, ids)
  const addresses = await addressesNow(
    viewer,
    ids.filter((id) => opens.get(id) === 'yes'),
  )
  return finds.flatMap(({ person: id, because, exact }): (FoundPerson | FoundRestricted)[] => {
    const person = people.get(id)
    if (!person) return []
    if (person.restricted) return exact ? [{ restricted: true, id, because }] : []
    const open = opens.get(id) ?? 'no'
    return [
      { ...identity(person), because, families: families.get(id) ?? [], open, address: addresses.get(id) },
    ]
  })
}

const identity = ({ id, name, birthDate, age }: Person) => ({
  restricted: false as const,
  id,
  name,
  birthDate,
  age,
})

async function howOpen(viewer: Viewer, ids: string[]): Promise<Map<string, FoundPerson['open']>> {
  const standing = await standingToPeople(viewer, ids)
  return new Map(
    [...standing].map(([id, one]) => {
      const verdict = decide(viewer.actor.roles, 'read', one)
      if (verdict.allowed) return [id, 'yes']
      return [id, verdict.could.includes('purpose') ? 'purpose' : 'no']
    }),
  )
}
