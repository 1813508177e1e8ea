import type { Part } from '../part.ts'
import { replaySvgFile, replayTableFile } from './pages/downloads.ts'
import { headlinesPage } from './pages/headlines-page.tsx'
import { replayPage } from './pages/replay-page.tsx'

/** The review's own numbers. */
export const replayed: Part = {
  pages: [replayPage, headlinesPage],
  downloads: [replayTableFile, replaySvgFile],
}
