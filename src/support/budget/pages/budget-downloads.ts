import { download } from '../../../platform/pages/page.ts'
import type { Path } from '../../../platform/pages/path.ts'
import { may } from '../../../record/access/index.ts'
import { entriesFilePath, linesDataPath, linesFilePath } from '../../paths.ts'
import { askedYear, daysOf } from '../financial-year.ts'
import { entriesCsv, linesCsv, linesJson } from '../ledger-files.ts'
import { type LedgerRow, readLedger } from '../read-ledger.ts'

interface Kind {
  path: Path
  name: string
  type: string
  body(rows: LedgerRow[], from: string, until: string): string
}

/** A file of the budget's ledger for a financial year. */
const ledgerFile = ({ path, name, type, body }: Kind) =>
  download({
    path,
    may: may('analyse'),
    async read(viewer, _params, query) {
      const year = askedYear(query.year, viewer.today)
      const { from, until } = daysOf(year)
      return { year, from, until, rows: await readLedger(viewer, from, until) }
    },
    file: ({ year, rows, from, until }) => ({
      name: name.replace('.', `-${year}.`),
      type: `${type}; charset=utf-8`,
      body: body(rows, from, until),
    }),
  })

export const budgetDownloads = [
  ledgerFile({ path: entriesFilePath, name: 'budget-entries.csv', type: 'text/csv', body: entriesCsv }),
  ledgerFile({ path: linesFilePath, name: 'budget-lines.csv', type: 'text/csv', body: linesCsv }),
  ledgerFile({ path: linesDataPath, name: 'budget-lines.json', type: 'application/json', body: linesJson }),
]
