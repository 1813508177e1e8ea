import type { Room } from '../../platform/operations/registry.ts'
import { checkPage } from './pages/check-page.tsx'
import { checksPage } from './pages/checks-page.tsx'
import { findingsPage } from './pages/findings-page.tsx'
import { removeCheckPage } from './pages/remove-check-page.tsx'
import { checkCsvFile, checkJsonFile } from './pages/report-files.ts'
import { removeCheck } from './remove-check.ts'
import { startCheck } from './start-check.ts'
import './tables.ts'

export { startCheckRunner } from './check-runner.ts'

/** The check of files that somebody hands in. */
export const checking = {
  operations: [startCheck, removeCheck],
  pages: [checksPage, checkPage, findingsPage, removeCheckPage],
  downloads: [checkCsvFile, checkJsonFile],
} satisfies Partial<Room>
