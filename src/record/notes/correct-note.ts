import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { mustBeWhole, type Withhold, withholdFamilyNames } from '../people/withheld-names.ts'
import { addNote } from './add-note.ts'
import { isNoteKind } from './kinds.ts'
import { aboutWhom } from './note.ts'
import { noteFields, refuseFuture } from './write-note.ts'

/** Puts a note right: a new one stands in its place, and the old one stays readable as it was. */
export const correctNote = operation({
  name: 'correct-note',
  inWords: 'Put a note right',
  summary: 'Put a note right. The new note stands; the old one can still be read.',
  input: z.object({
    note: field.id(),
    ...noteFields,
    why: field.text('Say what was wrong, in a few words', 500),
  }),
  may: may('write', subject.note()),
  async run({ note, why, ...right }, context) {
    refuseFuture(right.happenedOn, context.today)
    const people = await aboutWhom(context, note)
    const { withhold } = await withholdFamilyNames(context, people)
    const old = await holdStanding(context, note, withhold)
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
 * wrote it: a visit put right as a note would be a visit no more; `not-allowed` where it names somebody closed to the viewer.
 */
async function holdStanding({ db }: Context, note: string, withhold: Withhold) {
  const row = await db
    .selectFrom('note')
    .select(['kind', 'superseded_by', 'entry_id', 'family_id', 'body'])
    .where('id', '=', note)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!isNoteKind(row.kind))
    throw new KithError(
      'conflict',
      'This was not written as a note. Put it right where it was recorded, such as among the family’s visits.',
    )
  mustBeWhole(withhold(row.body))
  if (!row.superseded_by) return row
  const now = await db
    .selectFrom('note')
    .select('body')
    .where('id', '=', row.superseded_by)
    .executeTakeFirstOrThrow()
  throw new KithError(
    'stale',
    'Somebody has put this note right already. What stands now is below; open it to change it.',
    { current: { Note: withhold(now.body) } },
  )
}
