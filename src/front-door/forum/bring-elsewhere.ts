import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { forumFile } from './forum-file.ts'
import { STORIES } from './stories.ts'

/** Lays another council’s counts beside one’s own; a newer file of the same council takes the place of the older. */
export const bringElsewhere = operation({
  name: 'bring-forum-counts',
  inWords: 'Brought in another council’s answers to invented stories',
  summary: 'Lay another council’s counts in the forum beside one’s own, from its file.',
  input: z.object({ file: field.text('Paste what stands in the other council’s file', 60_000) }),
  may: may('compare-judgements'),
  async run({ file }, context) {
    const { council, stories } = read(file)
    if (council === context.actor.authority)
      throw invalid('file', 'This is your own council’s file. Paste the one that another council gave you.')
    const known = stories.filter(({ story }) => STORIES.some(({ id }) => id === story))
    for (const { story, people, offers } of known) {
      const row = { counts: JSON.stringify({ people, offers }), brought_on: context.today }
      await context.db
        .insertInto('forum_elsewhere')
        .values({ council, story, ...row })
        .onConflict((conflict) => conflict.columns(['council', 'story']).doUpdateSet(row))
        .execute()
    }
    await writeEntry(context, {
      kind: 'forum-counts-brought',
      title: 'Another council’s answers to invented stories were brought in',
      people: [],
      facts: { council, stories: known.length },
    })
    return { council, stories: known.length }
  },
})

function read(file: string): z.output<typeof forumFile> {
  try {
    return forumFile.parse(JSON.parse(file))
  } catch {
    throw invalid('file', 'This is no file of a forum. Copy all of it, from the first bracket to the last.')
  }
}
