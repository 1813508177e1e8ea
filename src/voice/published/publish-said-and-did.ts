import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { THEMES } from '../words.ts'

/** You said, we did: for everybody to read, in words that lead to nobody. */
export const publishSaidAndDid = operation({
  name: 'publish-said-and-did',
  summary: 'Publish what families said, and what was done about it.',
  input: z.object({
    theme: field.choice(keysOf(THEMES), 'Choose what it is about'),
    said: field.text('Say what families said, in words that lead to nobody', 500),
    did: field.text('Say what was done about it, or why not', 1000),
  }),
  may: may('hear-feedback'),
  async run({ theme, said, did }, context) {
    const title = 'You said, we did: published'
    const entry = await writeEntry(context, {
      kind: 'said-and-did',
      title,
      people: [],
      facts: { theme, said, did },
    })
    const id = newId()
    await context.db
      .insertInto('said_and_did')
      .values({
        ...{ id, theme, said, did, published_on: context.today, taken_back_on: null },
        ...{ author: context.actor.name, entry_id: entry },
      })
      .execute()
    return { published: id }
  },
})

/** It was wrong, or leads to somebody: it is not shown any more. */
export const takeBackSaidAndDid = operation({
  name: 'take-back-said-and-did',
  summary: 'Take back something that was published of what families said.',
  input: z.object({ published: field.id() }),
  may: may('hear-feedback'),
  async run({ published }, context) {
    const { numUpdatedRows } = await context.db
      .updateTable('said_and_did')
      .set({ taken_back_on: context.today })
      .where('id', '=', published)
      .where('taken_back_on', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new KithError('not-found', 'It is not published any more.')
    await writeEntry(context, {
      kind: 'said-and-did-taken-back',
      title: 'You said, we did: taken back',
      people: [],
      facts: { published },
    })
    return { published }
  },
})
