import type { Db } from '../../platform/database/open.ts'
import { NO_ID } from '../../platform/id.ts'

/** What a page or an operation is about, and whose records that touches. */
export interface Located {
  people: string[]
  /** Set where the subject is the family as a whole: the viewer's standing to the family decides. */
  family?: string
  /** One of the people open to the viewer is enough; what is said of the others is the read's to hide. */
  oneIsEnough?: boolean
}

/** Finds what an input is about. `key` is the name of the id (or list of ids) in the input. */
export interface Subject {
  kind: string
  key: string
  /** Undefined where there is no such thing. */
  locate(db: Db, ids: string[]): Promise<Located | undefined>
}

export const person = (key = 'person'): Subject => ({ kind: 'person', key, locate: locatePeople })

/** Several people: each must be open to the viewer. */
export const people = (key = 'people'): Subject => ({ kind: 'people', key, locate: locatePeople })

export const family = (key = 'family'): Subject => ({
  kind: 'family',
  key,
  locate: (db, [id]) => locateFamily(db, id!),
})

export const involvement = (key = 'involvement'): Subject => ({
  kind: 'involvement',
  key,
  locate: async (db, [id]) => {
    const row = await db
      .selectFrom('involvement')
      .select('family_id')
      .where('id', '=', id!)
      .executeTakeFirst()
    return locateFamily(db, row?.family_id ?? NO_ID)
  },
})

export const note = (key = 'note'): Subject => ({
  kind: 'note',
  key,
  locate: async (db, [id]) => {
    const rows = await db.selectFrom('note_person').select('person_id').where('note_id', '=', id!).execute()
    return rows.length ? { people: rows.map((row) => row.person_id) } : undefined
  },
})

/** As the subject, but for whoever may do it for one of its people at least. */
export const anyOf = (subject: Subject): Subject => ({
  ...subject,
  locate: async (db, ids) => {
    const located = await subject.locate(db, ids)
    return located && { ...located, oneIsEnough: true }
  },
})

export const warning = (key = 'warning'): Subject => ({
  kind: 'warning',
  key,
  locate: async (db, [id]) => {
    const row = await db
      .selectFrom('warning_note')
      .select('person_id')
      .where('id', '=', id!)
      .executeTakeFirst()
    return row && { people: [row.person_id] }
  },
})

/** A wall: whoever may do it for those kept safe by it. */
export const wall = (key = 'wall'): Subject => ({
  kind: 'wall',
  key,
  locate: async (db, [id]) => {
    const rows = await db.selectFrom('wall_person').select('person_id').where('wall_id', '=', id!).execute()
    return rows.length ? { people: rows.map((row) => row.person_id) } : undefined
  },
})

export const document = (key = 'document'): Subject => ({
  kind: 'document',
  key,
  locate: async (db, [id]) => {
    const rows = await db
      .selectFrom('document_person')
      .select('person_id')
      .where('document_id', '=', id!)
      .execute()
    return rows.length ? { people: rows.map((row) => row.person_id) } : undefined
  },
})

async function locatePeople(db: Db, ids: string[]): Promise<Located | undefined> {
  const rows = await db.selectFrom('person').select('id').where('id', 'in', ids).execute()
  return rows.length === new Set(ids).size ? { people: ids } : undefined
}

/** The family and everyone who has ever been in it, in one question: one that is not there takes no less. */
export async function locateFamily(db: Db, id: string): Promise<Located | undefined> {
  const rows = await db
    .selectFrom('family')
    .leftJoin('family_member', 'family_member.family_id', 'family.id')
    .select('person_id')
    .distinct()
    .where('family.id', '=', id)
    .execute()
  if (rows.length === 0) return undefined
  return { people: rows.flatMap(({ person_id }) => person_id ?? []), family: id }
}
