import type { Room } from '../../platform/operations/registry.ts'
import { keepPaper } from './keep-paper.ts'
import { composePage } from './pages/compose-page.tsx'
import { paperPage } from './pages/paper-page.tsx'
import { papersPage } from './pages/papers-page.tsx'
import { paperFile } from './paper-file.ts'

/** What the room has for papers made from the record. */
export const papers = {
  operations: [keepPaper],
  pages: [papersPage, composePage, paperPage],
  downloads: [paperFile],
} satisfies Partial<Room>
