import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { addNote } from '../../record/notes/index.ts'
import { holdVisit } from './correct-visit.ts'

/** A visit that was written on the wrong family's record: a note that says so stands in its place. */
export const takeBackVisit = operation({
  name: 'take-back-visit',
  inWords: 'Took a visit back',
  summary: 'Take back a visit that was written here by mistake. That it stood here stays visible.',
  input: z.object({
    family: field.id(),
    visit: field.id(),
    why: field.text('Say why it does not belong here', 500),
  }),
  may: may('write', subject.family()),
  async run({ family, visit, why }, context) {
    const old = await holdVisit(context, family, visit)
    const about = await context.db
      .selectFrom('note_person')
      .select('person_id')
      .where('note_id', '=', visit)
      .execute()
    const people = about.map((row) => row.person_id)
    const stands = await addNote(context, {
      kind: 'visit-taken-back',
      people,
      family,
      body: why,
      happenedOn: old.happened_on,
      entry: {
        kind: 'visit-taken-back',
        title: 'A visit was taken back',
        corrects: old.entry_id,
        facts: { visit, why },
      },
    })
    await context.db.updateTable('note').set({ superseded_by: stands.note }).where('id', '=', visit).execute()
    return { family }
  },
})
