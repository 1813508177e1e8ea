import type { Room } from '../platform/operations/registry.ts'
import { annexA } from './annex-a/index.ts'
import { checking } from './checking/index.ts'
import { kept } from './kept/index.ts'
import { others } from './others.ts'
import { returnsPage } from './pages/returns-page.tsx'
import { pictures } from './pictures/index.ts'

export type * from './check/finding.ts'
export { csvLine, exitStatus, reportCsv, reportJson, reportText } from './check/index.ts'
export { startCheckRunner } from './checking/index.ts'
export { checkCin, readCin, writeCin } from './cin/index.ts'
export { startReturnsKeeper } from './kept/index.ts'
export * from './ssda903/index.ts'

/** The statutory returns and what is made of the same facts. */
export const returnsRoom: Room = {
  name: 'returns',
  operations: [...kept.operations, ...checking.operations, ...others.operations],
  pages: [returnsPage, ...kept.pages, ...annexA.pages, ...checking.pages, ...others.pages, ...pictures.pages],
  downloads: [
    ...kept.downloads,
    ...annexA.downloads,
    ...checking.downloads,
    ...others.downloads,
    ...pictures.downloads,
  ],
}
