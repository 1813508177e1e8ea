import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { askedDay } from '../../record/asked-day.ts'
import { datasetChildPage } from './pages/dataset-child-page.tsx'
import { datasetPage } from './pages/dataset-page.tsx'
import { datasetTablePath } from './paths.ts'
import { ssdTable } from './preview.ts'

const tableDownload = download({
  path: datasetTablePath,
  may: may('returns'),
  read: (viewer, { table = '' }, query) =>
    ssdTable(viewer, table, (query.on && askedDay(query.on)) || viewer.today),
  file: ({ table, text }) => ({ name: `${table}.csv`, type: 'text/csv; charset=utf-8', body: text }),
})

/** The Standard Safeguarding Dataset. */
export const safeguardingDataset = { pages: [datasetPage, datasetChildPage], downloads: [tableDownload] }
