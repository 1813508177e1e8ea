import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openAmong } from '../access/open-entries.ts'
import { type AnyPerson, readPeople } from '../people/person.ts'
import { withholdFamilyNames } from '../people/withheld-names.ts'

export interface Note {
  id: string
  kind: string
  body: string
  happenedOn: string
  people: AnyPerson[]
  family: { id: string; name: string } | null
  author: string
  writtenAt: Date
  /** The note that this one put right, and why. */
  was: string | null
  why: string | null
  /** The note that stands instead. */
  standsNow: string | null
}

/** A note as it was written; names that the viewer may not see are withheld. @throws KithError `not-found`. */
export async function readNote(viewer: Viewer, id: string): Promise<Note> {
  const row = await viewer.db
    .selectFrom('note')
    .innerJoin('ledger_entry', 'ledger_entry.id', 'note.entry_id')
    .leftJoin('family', 'family.id', 'note.family_id')
    .select(['note.kind', 'note.body', 'note.happened_on', 'note.superseded_by'])
    .select(['ledger_entry.author', 'ledger_entry.written_at', 'ledger_entry.facts', 'note.entry_id'])
    .select(['family.id as family_id', 'family.name as family_name'])
    .where('note.id', '=', id)
    .executeTakeFirst()
  if (!row || !(await openAmong(viewer, [row.entry_id])).has(row.entry_id))
    throw new KithError('not-found', 'There is no such note. Look for it in the chronology.')
  const about = await aboutWhom(viewer, id)
  const { withhold } = await withholdFamilyNames(viewer, about)
  const { was = null, why = null } = row.facts as { was?: string; why?: string }
  return {
    id,
    kind: row.kind,
    body: withhold(row.body),
    happenedOn: row.happened_on,
    people: await readPeople(viewer, about),
    family: row.family_id && row.family_name ? { id: row.family_id, name: row.family_name } : null,
    author: row.author,
    writtenAt: row.written_at,
    was,
    why: why && withhold(why),
    standsNow: row.superseded_by,
  }
}

/** The ids of those whom a note is about. */
export async function aboutWhom({ db }: Viewer, note: string): Promise<string[]> {
  const rows = await db.selectFrom('note_person').select('person_id').where('note_id', '=', note).execute()
  return rows.map((row) => row.person_id)
}
