import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../access/open-entries.ts'
import { locateFamily } from '../access/subjects.ts'
import { sameAs } from '../access/whole-person.ts'
import { memberIds } from '../families/family.ts'
import { type Withheld, withholdFamilyNames } from '../people/withheld-names.ts'

/** Whose chronology it is. */
export type Whose = { person: string } | { family: string }

export interface Scope extends Withheld {
  /** SQL: is the entry `e` of it? */
  condition: RawBuilder<boolean>
  kinds: string[]
  authors: string[]
}

/**
 * The entries of a person (with those of records found to be theirs), or of a family: what was written of the family,
 * and what was written of its members and of no other family. Entries only about people whose record is closed to the
 * viewer are not in it, nor what is closed although the person is open.
 */
export async function scopeOf(viewer: Viewer, whose: Whose): Promise<Scope> {
  const theirs =
    'person' in whose ? await ofPerson(viewer, whose.person) : await ofFamily(viewer, whose.family)
  const all = sql<boolean>`${theirs} and ${await openEntries(viewer)}`
  const { about, ...whole } = await outline(viewer, all)
  // What was written of a family and marked as about nobody may name its people all the same.
  const members = 'family' in whose ? ((await locateFamily(viewer.db, whose.family))?.people ?? []) : []
  const withheld = await withholdFamilyNames(viewer, [...about, ...members])
  const closed = [...withheld.people.values()]
    .filter((person) => person.restricted)
    .map((person) => person.id)
  if (closed.length === 0) return { ...withheld, ...whole, condition: all }
  const open = sql<boolean>`${all} and (cardinality(e.about) = 0 or not (e.about <@ ${closed}::uuid[]))`
  const { kinds, authors } = await outline(viewer, open)
  return { ...withheld, kinds, authors, condition: open }
}

async function ofPerson(viewer: Viewer, person: string): Promise<RawBuilder<boolean>> {
  return sql`e.id in ${linked(viewer, await sameAs(viewer, person))}`
}

async function ofFamily(viewer: Viewer, family: string): Promise<RawBuilder<boolean>> {
  const members = await memberIds(viewer, family)
  return sql`(e.family_id = ${family} or e.family_id is null and e.id in ${linked(viewer, members)})`
}

const linked = ({ actor }: Viewer, people: string[]) => sql`(select l.entry_id from ledger_link l
  where l.authority = ${actor.authority} and l.person_id = any(${people}::uuid[]))`

interface Outline {
  kinds: string[]
  authors: string[]
  about: string[]
}

async function outline({ db, actor }: Viewer, condition: RawBuilder<boolean>): Promise<Outline> {
  const { rows } = await sql<Outline>`
    with mine as materialized (select e.kind, e.author, e.about from ledger_entry e
      where e.authority = ${actor.authority} and ${condition})
    select array(select distinct kind from mine order by 1) as kinds,
      array(select distinct author from mine order by 1) as authors,
      array(select distinct unnest(about) from mine) as about`.execute(db)
  return rows[0]!
}
