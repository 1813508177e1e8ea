import type { Room } from '../../platform/operations/registry.ts'
import { answerStory } from './answer-story.ts'
import { bringElsewhere } from './bring-elsewhere.ts'
import { forumDownload } from './forum-file.ts'
import { forumPage } from './pages/forum-page.tsx'
import { storyPage } from './pages/story-page.tsx'

/** What the room has for comparing how people judge. */
export const forum = {
  operations: [answerStory, bringElsewhere],
  pages: [forumPage, storyPage],
  downloads: [forumDownload],
} satisfies Partial<Room>
