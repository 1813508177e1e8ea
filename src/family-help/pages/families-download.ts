import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { familiesFile } from '../families/families-file.ts'
import { allFamilies, askedOf } from '../families/list-families.ts'
import { readQuietPeriods } from '../oversight/quiet-periods.ts'
import { familiesFilePath } from '../paths.ts'

/** The list as it is narrowed, for a spreadsheet. */
export const familiesDownload = download({
  path: familiesFilePath,
  inWords: 'List of families as a file',
  may: may('be-signed-in'),
  read: async (viewer, _params, query) => ({
    families: await allFamilies(viewer, askedOf(query), await readQuietPeriods(viewer)),
    today: viewer.today,
  }),
  file: ({ families, today }) => ({
    name: `families-${today}.csv`,
    type: 'text/csv; charset=utf-8',
    body: familiesFile(families, today),
  }),
})
