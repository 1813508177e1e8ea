import type { Room } from '../../platform/operations/registry.ts'
import { annexAFile, annexAReasonsFile } from './pages/annex-a-files.ts'
import { annexAPage } from './pages/annex-a-page.tsx'

/** Annex A of an inspection. */
export const annexA = {
  pages: [annexAPage],
  downloads: [annexAFile, annexAReasonsFile],
} satisfies Partial<Room>
