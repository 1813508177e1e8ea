export type * from './check/finding.ts'
export { csvLine, exitStatus, reportCsv, reportJson, reportText } from './check/index.ts'
export { checkCin, readCin, writeCin } from './cin/index.ts'
export * from './ssda903/index.ts'
