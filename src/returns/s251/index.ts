import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { enterOutturn } from './enter-outturn.ts'
import { importOutturn } from './import-outturn.ts'
import { readOutturnOf } from './outturn.ts'
import { outturnCsv } from './outturn-csv.ts'
import { outturnFilePage } from './pages/file-page.tsx'
import { outturnLinePage } from './pages/line-page.tsx'
import { outturnPage } from './pages/outturn-page.tsx'
import { outturnDownloadPath } from './paths.ts'
import { mustBeYear } from './years.ts'

const outturnDownload = download({
  path: outturnDownloadPath,
  may: may('returns'),
  read: (viewer, { year }) => readOutturnOf(viewer, mustBeYear(year)),
  file: (outturn) => ({
    name: `section-251-${outturn.year}.csv`,
    type: 'text/csv; charset=utf-8',
    body: outturnCsv(outturn),
  }),
})

export const section251 = {
  operations: [enterOutturn, importOutturn],
  pages: [outturnPage, outturnLinePage, outturnFilePage],
  downloads: [outturnDownload],
}
