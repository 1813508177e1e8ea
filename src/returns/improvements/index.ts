import { download } from '../../platform/pages/page.ts'
import type { Path } from '../../platform/pages/path.ts'
import { may } from '../../record/access/index.ts'
import { askedDay } from '../../record/asked-day.ts'
import { type Improvements, readImprovements } from './improvements.ts'
import { improvementsCsv } from './improvements-csv.ts'
import { improvementsPage } from './improvements-page.tsx'
import { improvementsCsvPath, improvementsJsonPath } from './paths.ts'

const file = (path: Path, end: string, type: string, body: (all: Improvements) => string) =>
  download({
    path,
    may: may('analyse'),
    read: (viewer, _, query) => readImprovements(viewer, (query.on && askedDay(query.on)) || viewer.today),
    file: (all) => ({ name: `what-the-review-asks-${all.on}.${end}`, type, body: body(all) }),
  })

export const improvements = {
  pages: [improvementsPage],
  downloads: [
    file(improvementsCsvPath, 'csv', 'text/csv; charset=utf-8', improvementsCsv),
    file(improvementsJsonPath, 'json', 'application/json', (all) => `${JSON.stringify(all, null, 2)}\n`),
  ],
}
