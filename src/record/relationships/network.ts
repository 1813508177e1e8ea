import type { Viewer } from '../../platform/operations/operation.ts'
import { holdsOn } from '../../platform/time/period.ts'
import { keptOf } from '../duplicates/kept-of.ts'
import { memberIds } from '../families/family.ts'
import { type AnyPerson, readPeople } from '../people/person.ts'
import type { RelationshipFacts } from './begin-relationship.ts'
import { type Household, householdsOf } from './households.ts'
import { wordFor } from './kinds.ts'
import { type Relationship, relationshipsOf } from './relationship.ts'

export interface NetworkPerson {
  person: AnyPerson
  /** In the family today; the others are tied to somebody who is. */
  member: boolean
  /** The place of their household in `households`; undefined where their home is not known. */
  household: number | undefined
}

/** A line of the picture and a row of the table: `other` is `person`’s mother, brother, friend. */
export interface NetworkTie extends RelationshipFacts {
  id: string
  version: number
  person: string
  other: string
  kind: string
  /** What `other` is to `person`: "mother". */
  word: string
  /** What `person` is to `other`: "son". */
  back: string
}

export interface Network {
  people: NetworkPerson[]
  ties: NetworkTie[]
  households: Household[]
}

/**
 * The family today and everyone tied to one of them, with the child's own words. A restricted record is a person
 * without a name; the words of their ties do not give away their sex. Ask only where the family is open to the viewer.
 */
export async function networkOf(viewer: Viewer, family: string): Promise<Network> {
  const members = await memberIds(viewer, family)
  const rows = (await relationshipsOf(viewer, members)).filter(({ period }) => holdsOn(period, viewer.today))
  const ties = await onKept(viewer, rows)
  const ids = [...new Set([...members, ...ties.flatMap(({ person, other }) => [person, other])])]
  const people = await readPeople(viewer, ids)
  const households = await householdsOf(
    viewer,
    people.filter(({ restricted }) => !restricted).map(({ id }) => id),
  )
  const known = new Map(people.map((person) => [person.id, person]))
  return {
    people: people.map((person) => ({
      person,
      member: members.includes(person.id),
      household: placeOf(households, person.id),
    })),
    ties: ties
      .filter(({ person, other }) => known.has(person) && known.has(other))
      .map((tie) => toTie(tie, known)),
    households,
  }
}

/** With merged records as the ones that were kept. */
async function onKept(viewer: Viewer, rows: readonly Relationship[]): Promise<Relationship[]> {
  const kept = await keptOf(
    viewer,
    rows.flatMap(({ person, other }) => [person, other]),
  )
  return rows
    .map((row) => ({
      ...row,
      person: kept.get(row.person) ?? row.person,
      other: kept.get(row.other) ?? row.other,
    }))
    .filter(({ person, other }) => person !== other)
}

function placeOf(households: readonly Household[], person: string): number | undefined {
  const place = households.findIndex(({ people }) => people.includes(person))
  return place < 0 ? undefined : place
}

function toTie({ period: _, ...row }: Relationship, known: ReadonlyMap<string, AnyPerson>): NetworkTie {
  const sexOf = (id: string) => {
    const person = known.get(id)
    return person && !person.restricted ? person.sex : 'U'
  }
  const { kind, nature, person, other } = row
  return {
    ...row,
    word: wordFor(kind, nature, sexOf(other), 'other'),
    back: wordFor(kind, nature, sexOf(person), 'back'),
  }
}
