import { download } from '../../platform/pages/page.ts'
import type { Path } from '../../platform/pages/path.ts'
import { may } from '../../record/access/index.ts'
import type { WorkforceCensus } from './census.ts'
import { censusCsv } from './census-csv.ts'
import { censusPage } from './pages/census-page.tsx'
import { censusWorkerPage } from './pages/worker-page.tsx'
import { workforceCsvPath, workforceXmlPath } from './paths.ts'
import { readWorkforceCensus } from './read-census.ts'
import { censusXml } from './write-census.ts'

const file = (path: Path, end: string, type: string, body: (census: WorkforceCensus) => string) =>
  download({
    path,
    may: may('returns'),
    read: (viewer, _, query) => readWorkforceCensus(viewer, query.on),
    file: (census) => ({ name: `workforce-census-${census.on}.${end}`, type, body: body(census) }),
  })

export const workforceReturn = {
  pages: [censusPage, censusWorkerPage],
  downloads: [
    file(workforceXmlPath, 'xml', 'application/xml', (census) => [...censusXml(census)].join('')),
    file(workforceCsvPath, 'csv', 'text/csv; charset=utf-8', censusCsv),
  ],
}
