import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { keysOf } from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'
import { addNote } from '../notes/add-note.ts'
import { refuseFuture } from '../notes/write-note.ts'

export const ATTENDANCE = {
  came: 'They came',
  'did-not-come': 'They did not come',
  'put-off': 'It was put off',
} as const

/**
 * A therapist's session. The team learns whether they met, and at once what concerns safety; what was said stays between
 * the two until the person opens it.
 */
export const recordTherapy = operation({
  name: 'record-therapy',
  inWords: 'Wrote down a session of therapy',
  summary:
    'Record a session of therapy: whether they met, what was said (kept between the two), and what concerns safety.',
  input: z.object({
    person: field.id(),
    happenedOn: field.day('Enter the day of the session, such as 27 3 2026'),
    attended: field.choice(keysOf(ATTENDANCE), 'Choose whether they met'),
    content: field.optionalText(20_000),
    safety: field.optionalText(4000),
  }),
  may: may('write', subject.person()),
  async run({ person, happenedOn, attended, content, safety }, context) {
    refuseFuture(happenedOn, context.today)
    await writeEntry(context, {
      kind: 'session-therapy',
      title: `Therapy: ${ATTENDANCE[attended].toLowerCase()}`,
      people: [person],
      happenedOn,
      facts: { attended },
    })
    const about = { people: [person], happenedOn }
    if (safety) {
      const entry = { kind: 'note-written', title: 'From therapy, because it concerns safety' }
      await addNote(context, { ...about, kind: 'seen', body: safety, entry })
    }
    if (!content) return { person }
    const entry = { kind: 'session-content', title: 'What was said in therapy' }
    const sealed = await addNote(context, { ...about, kind: 'therapy', body: content, entry })
    await context.db
      .insertInto('sealed_entry')
      .values({ entry_id: sealed.entry, person_id: person, account_id: context.actor.account ?? null })
      .execute()
    return { person, note: sealed.note }
  },
})
