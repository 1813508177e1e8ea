import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { type NewEntry, writeEntry } from '../ledger/write.ts'
import { noteKindInWords } from './kinds.ts'

export interface NewNote {
  kind: string
  people: readonly string[]
  family?: string | null
  body: string
  happenedOn: string
  /** What its entry says beside the note: a kind and title of its own, the entry that it puts right, more facts. */
  entry?: Partial<Pick<NewEntry, 'kind' | 'title' | 'corrects' | 'facts' | 'basis'>>
}

export interface AddedNote {
  note: string
  entry: string
}

/** Writes a note to everyone it is about, as part of an operation. */
export async function addNote(context: Context, added: NewNote): Promise<AddedNote> {
  const note = newId()
  const { kind, people, family = null, happenedOn } = added
  const body = added.body.toWellFormed()
  const entry = await writeEntry(context, {
    kind: 'note-written',
    title: noteKindInWords(kind),
    ...added.entry,
    body,
    people,
    family,
    happenedOn,
    facts: { note, kind, ...added.entry?.facts },
  })
  const row = { id: note, kind, family_id: family, body, happened_on: happenedOn, entry_id: entry }
  await context.db
    .insertInto('note')
    .values({ ...row, superseded_by: null })
    .execute()
  const about = [...new Set(people)].map((person_id) => ({ note_id: note, person_id }))
  await context.db.insertInto('note_person').values(about).execute()
  return { note, entry }
}
