import { gunzipSync } from 'node:zlib'
import { download } from '../../../platform/pages/page.ts'
import type { Path } from '../../../platform/pages/path.ts'
import { may } from '../../../record/access/index.ts'
import { checkCsvPath, checkJsonPath } from '../paths.ts'
import { fileOfCheck, ownCheck } from '../read-checks.ts'
import type { Part } from '../tables.ts'

const reportFile = (path: Path, part: Part, type: string) =>
  download({
    path,
    may: may('returns'),
    read: async (viewer, { check: id = '' }) => {
      const check = await ownCheck(viewer, id)
      return { check, content: await fileOfCheck(viewer, check, part) }
    },
    file: ({ check, content }) => ({
      name: `${check.name.replace(/[^\w.-]+/g, '-')}-${part}`,
      type: `${type}; charset=utf-8`,
      body: gunzipSync(content),
    }),
  })

/** All that was found, a line for each row, safe to open in a spreadsheet. */
export const checkCsvFile = reportFile(checkCsvPath as Path, 'report.csv', 'text/csv')

/** The whole report for a program. */
export const checkJsonFile = reportFile(checkJsonPath as Path, 'report.json', 'application/json')
