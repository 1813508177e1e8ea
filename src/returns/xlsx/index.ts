export type { Cell, SheetRow } from './cell.ts'
export { readWorkbook, type Sheet } from './read-workbook.ts'
export { SheetError } from './sheet-error.ts'
export { day, type NewSheet, type Value, writeWorkbook } from './write-workbook.ts'
