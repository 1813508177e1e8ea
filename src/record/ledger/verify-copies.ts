import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import type { Broken } from './verify.ts'

/** Notes and documents are kept beside the ledger; what they hold must be what their entry says. */
export async function checkCopies(db: Db, authority: string): Promise<Broken[]> {
  const notes = sql<Copy>`select l.person_id, l.position from note n
    join ledger_entry e on e.authority = ${authority} and e.id = n.entry_id
    join ledger_link l on l.authority = ${authority} and l.entry_id = e.id
    where n.authority = ${authority} and (n.body <> e.body or n.happened_on <> e.happened_on)`
  const documents = sql<Copy>`select l.person_id, l.position from document d
    join ledger_entry e on e.authority = ${authority} and e.id = d.entry_id
    join ledger_link l on l.authority = ${authority} and l.entry_id = e.id
    where d.authority = ${authority}
      and (sha256(d.content) <> d.sha256 or encode(d.sha256, 'hex') is distinct from e.facts->>'sha256')`
  return [
    ...(await differing(db, notes, 'a note is not what was written')),
    ...(await differing(db, documents, 'a document is not what was added')),
  ]
}

interface Copy {
  person_id: string
  position: number
}

async function differing(db: Db, query: ReturnType<typeof sql<Copy>>, what: string): Promise<Broken[]> {
  const { rows } = await query.execute(db)
  return rows.map(({ person_id, position }) => ({ person: person_id, position, what }))
}
