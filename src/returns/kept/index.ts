import type { Room } from '../../platform/operations/registry.ts'
import { deriveReturn } from './derive-return.ts'
import { keepReturn } from './keep-return.ts'
import { childPage } from './pages/child-page.tsx'
import { viewChildrenPage } from './pages/children-page.tsx'
import { comparePage } from './pages/compare-page.tsx'
import { versionFile, viewFile } from './pages/files.ts'
import { findingsFile } from './pages/findings-file.ts'
import { kindPage } from './pages/kind-page.tsx'
import { versionPage } from './pages/version-page.tsx'
import { viewPage } from './pages/view-page.tsx'

export { startReturnsKeeper } from './keeper.ts'

/** Returns derived from the record, and what was kept of them. */
export const kept = {
  operations: [deriveReturn, keepReturn],
  pages: [kindPage, viewPage, viewChildrenPage, childPage, versionPage, comparePage],
  downloads: [viewFile, versionFile, findingsFile],
} satisfies Omit<Room, 'name'>
