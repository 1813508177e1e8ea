import { familyPath, personPath } from '../paths.ts'
import { type Asked, queryOf } from './asked.ts'
import {
  familyChronologyFilePath,
  familyChronologyPath,
  personChronologyFilePath,
  personChronologyPath,
} from './paths.ts'
import type { Whose } from './scope.ts'

type Extra = Record<string, string | undefined>

/** Where a chronology stands, asked for in a way. */
export function chronologyHref(whose: Whose, asked: Asked = {}, extra: Extra = {}): string {
  const query = { ...queryOf(asked), ...extra }
  return 'person' in whose ? personChronologyPath(whose, query) : familyChronologyPath(whose, query)
}

/** The same as a file. */
export function chronologyFileHref(whose: Whose, asked: Asked): string {
  const query = queryOf({ ...asked, after: undefined })
  return 'person' in whose ? personChronologyFilePath(whose, query) : familyChronologyFilePath(whose, query)
}

export const homeHref = (whose: Whose): string => ('person' in whose ? personPath(whose) : familyPath(whose))
