import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { addNote } from './add-note.ts'
import { isNoteKind } from './kinds.ts'
import { noteFields, refuseFuture } from './write-note.ts'

/** Puts a note right: a new one stands in its place, and the old one stays readable as it was. */
export const correctNote = operation({
  name: 'correct-note',
  summary: 'Put a note right. The new note stands; the old one can still be read.',
  input: z.object({
    note: field.id(),
    ...noteFields,
    why: field.text('Say what was wrong, in a few words', 500),
  }),
  may: may('write', subject.note()),
  async run({ note, why, ...right }, context) {
    refuseFuture(right.happenedOn, context.today)
    const old = await holdStanding(context, note)
    const about = await context.db
      .selectFrom('note_person')
      .select('person_id')
      .where('note_id', '=', note)
      .execute()
    const people = about.map((row) => row.person_id)
    const added = await addNote(context, {
      ...right,
      people,
      family: old.family_id,
      entry: { kind: 'note-corrected', corrects: old.entry_id, facts: { why, was: note } },
    })
    await context.db.updateTable('note').set({ superseded_by: added.note }).where('id', '=', note).execute()
    return { ...added, people }
  },
})

/**
 * The note, locked.
 * @throws KithError `stale` where it was put right meanwhile, with the words that stand; `conflict` where another room
 * wrote it: a visit put right as a note would be a visit no more.
 */
async function holdStanding({ db }: Context, note: string) {
  const row = await db
    .selectFrom('note')
    .select(['kind', 'superseded_by', 'entry_id', 'family_id'])
    .where('id', '=', note)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!isNoteKind(row.kind))
    throw new KithError(
      'conflict',
      'This was not written as a note. Put it right where it was recorded, such as among the family’s visits.',
    )
  if (!row.superseded_by) return row
  const now = await db
    .selectFrom('note')
    .select('body')
    .where('id', '=', row.superseded_by)
    .executeTakeFirstOrThrow()
  throw new KithError(
    'stale',
    'Somebody has put this note right already. What stands now is below; open it to change it.',
    { current: { Note: now.body } },
  )
}
