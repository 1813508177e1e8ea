export type { Cell, SheetRow } from './cell.ts'
export { readWorkbook } from './read-workbook.ts'
export { SheetError } from './sheet-error.ts'
export { day, writeWorkbook } from './write-workbook.ts'
