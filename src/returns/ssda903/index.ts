export { checkSsda903Cases } from './cases.ts'
export { checkSsda903 } from './check.ts'
export { submittedColumns, TABLE_NAMES, TABLES, type TableName } from './model/tables.ts'
export { asRecord, isXmlReturn, type RawRow, type RawTable, readSsda903 } from './read.ts'
export { RULESETS } from './rulesets/index.ts'
export {
  csvHeading,
  csvRow,
  writeSsda903Csv,
  writeSsda903Xml,
  XML_END,
  XML_LISTS,
  XML_START,
  xmlOfChild,
} from './write.ts'
