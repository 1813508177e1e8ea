import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../access/open-entries.ts'
import { sameAs } from '../access/whole-person.ts'
import { memberIds } from '../families/family.ts'
import { type Person, readPeople } from '../people/person.ts'
import { inDatabase } from './store.ts'

export interface DocumentItem {
  id: string
  name: string
  about: string
  type: string
  /** In bytes. */
  size: number
  people: Person[]
  author: string
  addedAt: Date
  scanned: boolean
  /** Why it was taken out of use. */
  withdrawn: string | null
}

/** The documents about a person, the newest first; one that is also about a closed record is left out. */
export async function documentsOfPerson(viewer: Viewer, person: string): Promise<DocumentItem[]> {
  return select(viewer, about(viewer, await sameAs(viewer, person)))
}

/** The documents of a family and of those who are in it today. */
export async function documentsOfFamily(viewer: Viewer, family: string): Promise<DocumentItem[]> {
  const ofMembers = about(viewer, await memberIds(viewer, family))
  return select(viewer, sql`(d.family_id = ${family} or d.family_id is null and ${ofMembers})`)
}

/** One of the list. @throws KithError `not-found`. */
export async function readDocument(viewer: Viewer, id: string): Promise<DocumentItem> {
  const [item] = await select(viewer, sql`d.id = ${id}::uuid`)
  if (item) return item
  throw new KithError('not-found', 'There is no such document. Choose one from the list.')
}

/** A document with its content. @throws KithError `not-found` where it was taken out of use. */
export async function openDocument(
  viewer: Viewer,
  id: string,
): Promise<DocumentItem & { content: Uint8Array }> {
  const item = await readDocument(viewer, id)
  if (item.withdrawn !== null)
    throw new KithError('not-found', 'This document was taken out of use. The list says why.')
  return { ...item, content: await inDatabase.contentOf(viewer.db, id) }
}

const about = (
  { actor }: Viewer,
  people: string[],
) => sql<boolean>`d.id in (select p.document_id from document_person p
  where p.authority = ${actor.authority} and p.person_id = any(${people}::uuid[]))`

interface Row extends Omit<DocumentItem, 'people'> {
  people: string[]
}

async function select(viewer: Viewer, condition: RawBuilder<boolean>): Promise<DocumentItem[]> {
  const { authority } = viewer.actor
  const { rows } =
    await sql<Row>`select d.id, d.name, d.about, d.type, d.size, e.author, e.written_at as "addedAt",
      coalesce((e.facts->>'scanned')::boolean, false) as scanned, w.body as withdrawn, e.about as people
    from document d join ledger_entry e on e.authority = ${authority} and e.id = d.entry_id
    left join ledger_entry w on w.authority = ${authority} and w.id = d.withdrawn_entry_id
    where d.authority = ${authority} and ${condition} and ${await openEntries(viewer)} order by e.written_at desc, d.id desc limit 500`.execute(
      viewer.db,
    )
  const known = await readPeople(viewer, [...new Set(rows.flatMap((row) => row.people))])
  const open = new Map(known.filter((person) => !person.restricted).map((person) => [person.id, person]))
  return rows
    .filter((row) => row.people.every((id) => open.has(id)))
    .map((row) => ({ ...row, people: row.people.map((id) => open.get(id)!) }))
}
