import { download } from '../../platform/pages/page.ts'
import { path } from '../../platform/pages/path.ts'
import { may } from '../../record/access/index.ts'
import { logFile } from '../kept/log-returned.ts'
import { readMade, readMadeFile } from './read-made.ts'
import { MADE } from './tables.ts'

export const madeFilePath = path('/returns/made/:made/files/:file')

/** A file that was made; everybody in it can see that it was taken. */
export const madeFile = download({
  path: madeFilePath,
  may: may('returns'),
  read: async (viewer, { made = '', file = '' }) => {
    const { kind } = await readMade(viewer, made)
    const body = await readMadeFile(viewer, made, file)
    const of = { table: 'return_made_child', column: 'made_id', id: made } as const
    await logFile(viewer, `${MADE[kind]}: ${file}`, of)
    return { file, body }
  },
  file: ({ file, body }) => ({ name: file, type: typeOf(file), body }),
})

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
