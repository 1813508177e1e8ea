import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { KINDS, nameOfYear } from '../derive/asked.ts'
import { about } from './ask-about-finding.ts'
import '../tables.ts'

/** Answers what a rule found: it was put right, or it is right as it is and why. The reason is kept for the return. */
export const answerFinding = operation({
  name: 'answer-finding',
  inWords: 'Answered what was found in the figures',
  summary: 'Say that what a rule of a return found was put right, or why it is right as it is.',
  input: z.object({
    person: field.id(),
    ...about,
    how: field.choice(['corrected', 'explained'], 'Choose whether it was put right or is right as it is'),
    answer: field.text('Write what you put right, or why it is right as it is', 500),
  }),
  may: may('write', subject.person()),
  async run({ person, kind, year, code, how, answer }, context) {
    const { db, actor, now } = context
    const entry = await writeEntry(context, {
      kind: 'return-question-answered',
      title:
        how === 'explained'
          ? 'Said why something in a return is right as it is'
          : 'Put something right for a return',
      body: answer,
      people: [person],
      basis: `${KINDS[kind]} ${nameOfYear(year)}, rule ${code}`,
      facts: { kind, year, code, how },
    })
    const answered = { how, answer, answered_at: now, answered_by: actor.name, entry_id: entry }
    await db
      .insertInto('quality_note')
      .values({ id: newId(), kind, year, person_id: person, code, asked_at: null, ...answered })
      .onConflict((already) =>
        already.columns(['authority', 'kind', 'year', 'person_id', 'code']).doUpdateSet(answered),
      )
      .execute()
    return { person }
  },
})
