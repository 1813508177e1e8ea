import type { Room } from '../platform/operations/registry.ts'
import { checking } from './checking/index.ts'
import { others } from './others.ts'
import { returnsPage } from './pages/returns-page.tsx'

export type * from './check/finding.ts'
export { csvLine, exitStatus, reportCsv, reportJson, reportText } from './check/index.ts'
export { startCheckRunner } from './checking/index.ts'
export { checkCin, readCin, writeCin } from './cin/index.ts'
export * from './ssda903/index.ts'

/** The statutory returns and what is made of the same facts. */
export const returnsRoom: Room = {
  name: 'returns',
  operations: [...checking.operations, ...others.operations],
  pages: [returnsPage, ...checking.pages, ...others.pages],
  downloads: [...checking.downloads, ...others.downloads],
}
