import { MAPPINGS } from '../../returns/derive/cin-groups.ts'
import { submittedColumns, TABLE_NAMES, type TableName } from '../../returns/ssda903/index.ts'

const isList = (name: string): name is TableName => (TABLE_NAMES as readonly string[]).includes(name)

/** The columns of a row that was put aside, also the blank ones: what is missing can be filled in. */
export function columnsOf({ list, cells }: { list: string; cells: Record<string, string> }): string[] {
  const known = isList(list) ? submittedColumns(list) : Object.keys(MAPPINGS[list]?.columns ?? {})
  return [...new Set([...known, ...Object.keys(cells)])]
}
