import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { teenPlaceSubject } from './place-subject.ts'
import { ANSWERS, readPlace } from './read-places.ts'

/** What a young person says to an offer. A no for now leaves it open: they may say something else next month. */
export const answerPlace = operation({
  name: 'answer-place',
  inWords: 'Wrote down what they said to an offer',
  summary: 'Write down what a young person says to an offer. A no for now leaves it open.',
  input: z.object({
    teenPlace: field.id(),
    version: field.version(),
    answer: field.choice(keysOf(ANSWERS), 'Choose what they say'),
    words: field.optionalText(1_000),
  }),
  may: may('write', teenPlaceSubject),
  async run({ teenPlace: id, version, answer, words = '' }, context) {
    const place = await readPlace(context, id)
    await hold(context, 'teen_place', id, version, () => ({
      'What they say': place.answer ? ANSWERS[place.answer] : 'Nothing yet',
    }))
    if (place.endedOn)
      throw new KithError('conflict', 'This came to its end. Offer it anew if they would like it.')
    const entry_id = await writeEntry(context, {
      kind: 'place-answered',
      title: `${place.offerName}: ${ANSWERS[answer].toLowerCase()}`,
      body: words,
      people: [place.person],
      facts: { place: id, answer },
    })
    await context.db
      .updateTable('teen_place')
      .set({ answer, answer_words: words, entry_id, version: version + 1 })
      .where('id', '=', id)
      .execute()
    return { person: place.person, teenPlace: id }
  },
})
