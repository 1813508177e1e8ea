import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, holdsOn, type Period } from '../../platform/time/period.ts'
import { closedChildhoods } from '../access/childhood/closed.ts'
import { behindWalls } from '../access/walls/behind.ts'
import { keptOf } from '../duplicates/kept-of.ts'
import { type AnyPerson, readPeople } from '../people/person.ts'
import type { RelationshipFacts } from './begin-relationship.ts'
import { wordFor } from './kinds.ts'

/** A relationship as its row holds it: `other` is the `kind` of `person`. */
export interface Relationship extends RelationshipFacts {
  id: string
  version: number
  person: string
  other: string
  kind: string
  period: Period
}

/** How somebody stands to one person, in words: "mother", "half-brother". */
export interface Tie extends Relationship {
  /** Whoever stands at the other end. */
  to: AnyPerson
  /** What they are to the person asked about. */
  word: string
  now: boolean
}

/** Every relationship that any of these people has, today's first. */
export async function relationshipsOf({ db }: Viewer, people: readonly string[]): Promise<Relationship[]> {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('relationship')
    .selectAll()
    .where((where) => where.or([where('person_id', 'in', people), where('other_id', 'in', people)]))
    .orderBy(sql`upper(during) desc nulls first, lower(during), id`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    person: row.person_id,
    other: row.other_id,
    kind: row.kind,
    nature: row.nature,
    parentalResponsibility: row.parental_responsibility,
    livesWith: row.lives_with,
    safety: row.safety,
    countsAsFamily: row.counts_as_family,
    childsWords: row.childs_words,
    contactRules: row.contact_rules,
    period: fromRange(row.during),
  }))
}

/** Everyone whom a person (under all the ids that are theirs) is related to, and what they are to them; no tie over a wall. */
export async function tiesOf(viewer: Viewer, ids: readonly string[]): Promise<Tie[]> {
  const { people: closed } = await behindWalls(viewer)
  const [childhood = ''] = (await closedChildhoods(viewer, ids)).values()
  const rows = (await relationshipsOf(viewer, ids)).filter(
    ({ person, other, period }) =>
      !closed.includes(person) && !closed.includes(other) && !(period.until && period.until <= childhood),
  )
  const far = rows.map((row) => (ids.includes(row.person) ? row.other : row.person))
  const kept = await keptOf(viewer, far)
  const people = await readPeople(viewer, [...new Set(far.map((id) => kept.get(id) ?? id))])
  const known = new Map(people.map((person) => [person.id, person]))
  return rows.flatMap((row, at) => {
    const to = known.get(kept.get(far[at]!) ?? far[at]!)
    if (!to) return []
    return [
      { ...row, to, word: wordAt(row, ids.includes(row.person), to), now: holdsOn(row.period, viewer.today) },
    ]
  })
}

function wordAt({ kind, nature }: Relationship, forward: boolean, to: AnyPerson): string {
  return wordFor(kind, nature, to.restricted ? 'U' : to.sex, forward ? 'other' : 'back')
}
