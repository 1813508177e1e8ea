import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { changedMeanwhile } from '../../record/stale.ts'
import { readNotes } from './read-eligibility.ts'

/** The council says beside the national text how it is meant here. Earlier versions stay to be read. */
export const writeEligibilityNote = operation({
  name: 'write-eligibility-note',
  inWords: 'Wrote who is helped here',
  summary: 'Write a new version of the council’s note on who Family Help is for, with examples.',
  input: z.object({
    /** The number of the note that was seen; 0 where there was none. */
    version: field.version(),
    words: field.text('Write who is helped here', 8000),
    examples: field.optionalText(4000),
  }),
  may: may('manage'),
  async run({ version, words, examples = '' }, context) {
    const [newest] = await readNotes(context)
    if ((newest?.number ?? 0) !== version)
      throw changedMeanwhile({ 'Who is helped here': newest?.words ?? '' })
    const { db, actor, now, today } = context
    const number = version + 1
    const written = { author: actor.name, written_at: now, written_on: today }
    await db
      .insertInto('eligibility_note')
      .values({ number, words, examples, ...written })
      .execute()
    const facts = { number, words, examples }
    await writeEntry(context, {
      kind: 'eligibility-note-written',
      title: 'The council said who is helped here',
      people: [],
      facts,
    })
    return { number }
  },
})
