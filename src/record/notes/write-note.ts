import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { keysOf } from '../codes.ts'
import { mustBeOfFamily } from '../families/of-family.ts'
import { addNote } from './add-note.ts'
import { NOTE_KINDS } from './kinds.ts'

/** What a note says; shared by writing and putting right. */
export const noteFields = {
  kind: field.choice(keysOf(NOTE_KINDS), 'Choose what the note is of'),
  happenedOn: field.day('Enter the day it happened, such as 27 3 2026'),
  body: field.text('Write what you saw, heard or did', 20_000),
}

/** One note, written once, about one or several people. */
export const writeNote = operation({
  name: 'write-note',
  inWords: 'Wrote a note',
  summary: 'Write a note about one or several people; it shows on each.',
  input: z.object({
    people: field.listOf(field.id(), 'Choose whom the note is about'),
    family: field.id().optional(),
    ...noteFields,
  }),
  may: may('write', subject.people()),
  async run({ people, family, ...note }, context) {
    refuseFuture(note.happenedOn, context.today)
    if (family) await mustBeOfFamily(context, family, people)
    return { ...(await addNote(context, { ...note, people, family })), people }
  },
})

export function refuseFuture(day: string, today: string): void {
  if (day > today) throw invalid('happenedOn', 'Choose today or a day before it')
}
