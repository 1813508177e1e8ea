import { z } from 'zod'
import type { Viewer } from '../../platform/operations/operation.ts'
import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { OUTCOME_KEYS } from '../outcomes/outcomes.ts'
import { forumFilePath } from '../paths.ts'
import { readCompared } from './read-forum.ts'
import { STORIES } from './stories.ts'

const shown = z.union([z.number().int().min(0), z.enum(['small', 'hidden with another'])])

/** What one council gives to another: counts as they may be shown, without a name, a team or a judgement. */
export const forumFile = z.object({
  kith: z.literal('forum'),
  council: z.string().min(1).max(60),
  stories: z.array(
    z.object({
      story: z.string(),
      people: z.number().int().min(0).optional(),
      offers: z.record(z.enum(OUTCOME_KEYS), shown),
    }),
  ),
})

/** The council’s counts as a file for others. */
export const forumDownload = download({
  path: forumFilePath,
  inWords: 'What would be offered in invented stories, as a file',
  may: may('compare-judgements'),
  read: readFile,
  file: (content) => ({
    name: 'forum.json',
    type: 'application/json',
    body: `${JSON.stringify(content, null, 2)}\n`,
  }),
})

async function readFile(viewer: Viewer): Promise<z.output<typeof forumFile>> {
  const stories = []
  for (const { id } of STORIES) {
    const { people, offers } = (await readCompared(viewer, id)).everyone
    stories.push({ story: id, people, offers })
  }
  return { kith: 'forum', council: viewer.actor.authority, stories }
}
