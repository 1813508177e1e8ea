import type { Db } from '../../platform/database/open.ts'

/** What is kept of a document besides its content. */
export interface DocumentFacts {
  id: string
  name: string
  type: string
  size: number
  sha256: Buffer
  /** What it is, in words. */
  about: string
  family: string | null
  entry: string
}

/** Where the content of documents lies. Another store (files, an object store) gives these two. */
export interface DocumentStore {
  keep(db: Db, facts: DocumentFacts, content: Uint8Array): Promise<void>
  contentOf(db: Db, id: string): Promise<Uint8Array>
}

/** Documents in the council's own database: one backup, one wall. */
export const inDatabase: DocumentStore = {
  async keep(db, { family, entry, ...facts }, content) {
    const row = { ...facts, content: Buffer.from(content), family_id: family, entry_id: entry }
    await db
      .insertInto('document')
      .values({ ...row, withdrawn_entry_id: null })
      .execute()
  },
  async contentOf(db, id) {
    const row = await db
      .selectFrom('document')
      .select('content')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return row.content
  },
}
