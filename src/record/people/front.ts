import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { decide, standingToPeople } from '../access/index.ts'
import { type Wall, wallsAround } from '../access/walls/walls.ts'
import { sameAs } from '../access/whole-person.ts'
import { FROM_AGE } from '../identity/words.ts'
import { type Tie, tiesOf } from '../relationships/relationship.ts'
import { familiesOf, type HelpedFamily } from '../search/helpers.ts'
import { readWarnings, type Warning } from '../warnings/index.ts'
import { type Address, addressesOf } from './addresses.ts'
import { type Alias, aliasesOf } from './aliases.ts'
import { badgesOf, type PersonBadge } from './badges.ts'
import { type Identifier, identifiersOf } from './identifiers.ts'
import { type AnyPerson, type Person, readPeople } from './person.ts'

/** The front of somebody's record. */
export interface Front {
  person: Person
  badges: PersonBadge[]
  aliases: Alias[]
  identifiers: Identifier[]
  addresses: Address[]
  families: HelpedFamily[]
  ties: Tie[]
  warnings: Warning[]
  walls: Wall[]
  /** The record that was kept, where this one was merged into it. */
  kept: AnyPerson | undefined
  /** Records that were merged into this one. */
  merged: string[]
  canWrite: boolean
  canMerge: boolean
  /** May be told what somebody wants only those to know who help them. */
  canHear: boolean
  /** May see who can see the record and who has looked. */
  canLook: boolean
  /** May say from whom they are kept safe. */
  canKeepSafe: boolean
}

/** The person whose record the page's `may` has opened. @throws KithError `not-found`. */
export async function openPerson(viewer: Viewer, id: string): Promise<Person> {
  const [person] = await readPeople(viewer, [id])
  if (person && !person.restricted) return person
  throw new KithError('not-found', 'There is nothing here, or it is not yours to see. Search again.')
}

/** All that stands on the front of a record, with what is kept under records found to be the same person's. */
export async function readFront(viewer: Viewer, id: string): Promise<Front> {
  const person = await openPerson(viewer, id)
  const ids = await sameAs(viewer, id)
  const standing = (await standingToPeople(viewer, [id])).get(id)!
  const families = await familiesOf(viewer, ids)
  const may = (capability: 'write' | 'merge' | 'look-into' | 'keep-safe' | 'hear-identity') =>
    decide(viewer.actor.roles, capability, standing).allowed
  return {
    person,
    badges: await badgesOf(viewer, person, ids),
    aliases: await aliasesOf(viewer, ids),
    identifiers: await identifiersOf(viewer, ids),
    addresses: await addressesOf(viewer, ids),
    families: [...families.values()].flat(),
    ties: await tiesOf(viewer, ids),
    warnings: await readWarnings(viewer, ids),
    walls: await wallsAround(viewer, ids),
    kept: person.mergedInto ? (await readPeople(viewer, [person.mergedInto]))[0] : undefined,
    merged: ids.filter((other) => other !== id),
    canWrite: may('write'),
    canHear: may('hear-identity') && (person.age ?? 0) >= FROM_AGE,
    canMerge: may('merge'),
    canLook: may('look-into'),
    canKeepSafe: may('keep-safe'),
  }
}
