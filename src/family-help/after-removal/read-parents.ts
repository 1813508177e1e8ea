import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type AnyPerson, readPeople } from '../../record/people/person.ts'
import { relationshipsOf } from '../../record/relationships/relationship.ts'
import { type Answer, type Case, intervalsOf, isOffered } from './parents.ts'

export interface Offer {
  on: string
  what: string
  answer: Answer
  words: string
  author: string
}

/** A parent of a child who was in care proceedings, by birth or otherwise, whether or not they were party to them. */
export interface ParentInCase {
  person: AnyPerson
  /** Days between the beginnings of their cases. */
  intervals: number[]
  /** The newest first. */
  offers: Offer[]
  offered: boolean
}

export interface AfterRemoval {
  cases: Case[]
  parents: ParentInCase[]
}

/** The care proceedings of a family’s children, and what each of their parents was offered. */
export async function readAfterRemoval(viewer: Viewer, family: string): Promise<AfterRemoval> {
  const cases = await casesWhere(viewer, sql<boolean>`family_id = ${family}`)
  const ids = await parentsOf(viewer, [...new Set(cases.flatMap(({ children }) => children))])
  const people = await readPeople(viewer, ids)
  const offers = await offersTo(viewer, ids)
  const parents: ParentInCase[] = []
  for (const person of people) {
    const own = offers.get(person.id) ?? []
    const intervals = person.restricted ? [] : intervalsOf(await casesOfParent(viewer, person.id))
    parents.push({
      person,
      intervals,
      offers: person.restricted ? [] : own,
      offered: isOffered(own.map(({ answer }) => answer)),
    })
  }
  return { cases, parents: parents.filter(({ person }) => person.restricted || !person.deathDate) }
}

/** Parents from whom a child was taken and to whom nothing was offered yet. */
export async function readUnoffered(viewer: Viewer, family: string): Promise<AnyPerson[]> {
  const { cases, parents } = await readAfterRemoval(viewer, family)
  if (!cases.some(({ removedOn }) => removedOn)) return []
  return parents.filter(({ offered }) => !offered).map(({ person }) => person)
}

async function casesWhere({ db }: Viewer, condition: ReturnType<typeof sql<boolean>>): Promise<Case[]> {
  const rows = await db
    .selectFrom('care_case')
    .selectAll()
    .where(condition)
    .where('taken_back_on', 'is', null)
    .orderBy('began_on')
    .execute()
  return rows.map(({ id, family_id, children, began_on, removed_on }) => ({
    id,
    family: family_id,
    children,
    beganOn: began_on,
    removedOn: removed_on,
  }))
}

async function parentsOf(viewer: Viewer, children: readonly string[]): Promise<string[]> {
  const ties = await relationshipsOf(viewer, children)
  const found = ties.filter(({ kind, person }) => kind === 'parent' && children.includes(person))
  return [...new Set(found.map(({ other }) => other))]
}

/** Every case of a parent’s children, in whichever family they grew up. */
async function casesOfParent(viewer: Viewer, parent: string): Promise<Case[]> {
  const ties = await relationshipsOf(viewer, [parent])
  const children = ties.flatMap(({ kind, other, person }) =>
    kind === 'parent' && other === parent ? [person] : [],
  )
  if (children.length === 0) return []
  return casesWhere(viewer, sql<boolean>`children && ${children}::uuid[]`)
}

async function offersTo({ db }: Viewer, parents: readonly string[]): Promise<Map<string, Offer[]>> {
  if (parents.length === 0) return new Map()
  const rows = await db
    .selectFrom('parent_offer')
    .selectAll()
    .where('person_id', 'in', parents)
    .orderBy('offered_on', 'desc')
    .orderBy('written_at', 'desc')
    .execute()
  const offers = rows.map(({ person_id, offered_on: on, what, answer, words, author }) => ({
    parent: person_id,
    offer: { on, what, answer: answer as Answer, words, author },
  }))
  const grouped = Map.groupBy(offers, ({ parent }) => parent)
  return new Map([...grouped].map(([parent, all]) => [parent, all.map(({ offer }) => offer)]))
}
