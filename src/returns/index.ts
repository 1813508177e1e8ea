import type { Room } from '../platform/operations/registry.ts'
import { annexA } from './annex-a/index.ts'
import { checking } from './checking/index.ts'
import { kept } from './kept/index.ts'
import { made } from './made/index.ts'
import { others } from './others.ts'
import { returnsPage } from './pages/returns-page.tsx'
import { pictures } from './pictures/index.ts'
import { quality } from './quality/index.ts'

export type * from './check/finding.ts'
export { csvLine, exitStatus, reportCsv, reportJson, reportText } from './check/index.ts'
export { startCheckRunner } from './checking/index.ts'
export { checkCin, readCin, writeCin } from './cin/index.ts'
export { startReturnsKeeper } from './kept/index.ts'
export { startFileMaker } from './made/index.ts'
export { picturesPath } from './pictures/paths.ts'
export { outturnPath } from './s251/paths.ts'
export { readSpend, type SpendOfLine } from './s251/read-spend.ts'
export * from './ssda903/index.ts'

const folders: readonly Omit<Room, 'name'>[] = [kept, made, quality, annexA, checking, others, pictures]

/** The statutory returns and what is made of the same facts. */
export const returnsRoom: Room = {
  name: 'returns',
  operations: folders.flatMap(({ operations = [] }) => operations),
  pages: [returnsPage, ...folders.flatMap(({ pages = [] }) => pages)],
  downloads: folders.flatMap(({ downloads = [] }) => downloads),
  parts: quality.parts,
  home: quality.home,
}
