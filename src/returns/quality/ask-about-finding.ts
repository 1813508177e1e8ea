import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { mustBeOnRecord } from '../../record/access/open-records.ts'
import { keysOf } from '../../record/codes.ts'
import { KINDS } from '../derive/asked.ts'
import '../tables.ts'

/** What a note is about: a rule of a return of a year, for one child. */
export const about = {
  kind: field.choice(keysOf(KINDS), 'Choose which return'),
  year: z.coerce.number({ error: 'Choose the year' }).int(),
  code: field.text('Choose what the question is about', 20),
}

/** Asks whoever looks after the child’s data about something that a rule found. They need not look for it themselves. */
export const askAboutFinding = operation({
  name: 'ask-about-finding',
  summary: 'Ask the person who looks after a child’s data about something that a rule of a return found.',
  input: z.object({
    person: field.id(),
    ...about,
    question: field.text('Write what you would like to know', 500),
  }),
  may: may('returns'),
  async run({ person, kind, year, code, question }, context) {
    const { db, actor, now } = context
    await mustBeOnRecord(context, person)
    const asked = { question, asked_at: now, asked_by: actor.name }
    const open = { how: null, answer: '', answered_at: null, answered_by: '', entry_id: null }
    await db
      .insertInto('quality_note')
      .values({ id: newId(), kind, year, person_id: person, code, ...asked, ...open })
      .onConflict((already) =>
        already
          .columns(['authority', 'kind', 'year', 'person_id', 'code'])
          .doUpdateSet({ ...asked, ...open }),
      )
      .execute()
    return { person }
  },
})
