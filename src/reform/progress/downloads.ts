import { safeCell } from '../../platform/csv.ts'
import { writeDocx } from '../../platform/docx/write-docx.ts'
import { type Download, download } from '../../platform/pages/page.ts'
import type { Path } from '../../platform/pages/path.ts'
import { may } from '../../record/access/index.ts'
import type { Kith } from '../programme/where.ts'
import { filterOf, readAsks } from './list.ts'
import {
  programmeCsvPath,
  programmeMoneyCsvPath,
  reportCsvPath,
  reportDocxPath,
  reportJsonPath,
} from './paths.ts'
import { readReport } from './read-reports.ts'
import { readMoney } from './reads.ts'
import type { Report } from './report.ts'
import { reportBlocks, reportCsv, reportTitle } from './report-blocks.ts'

const csv = 'text/csv; charset=utf-8'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const reportFile = (
  path: Path,
  ending: string,
  type: string,
  body: (report: Report) => string | Uint8Array,
): Download =>
  download({
    path,
    may: may('analyse'),
    read: async (viewer, { period }, { version }) => (await readReport(viewer, period, version)).report,
    file: (report) => ({ name: `reform-${report.period.id}.${ending}`, type, body: body(report) }),
  })

const lines = (rows: readonly (readonly (string | number)[])[]) =>
  `${rows.map((row) => row.map(safeCell).join(',')).join('\n')}\n`

const programmeCsv = (kith: () => Kith) =>
  download({
    path: programmeCsvPath,
    may: may('analyse'),
    read: (viewer, _, query) => readAsks(viewer, filterOf(query), kith()),
    file: (asks) => ({
      name: 'reform-programme.csv',
      type: csv,
      body: lines([
        [
          'Number',
          'Recommendation',
          'Owner',
          'Phase',
          'Needs a law',
          'First milestone',
          'How far',
          'In Kith',
        ],
        ...asks.map(({ id, says, owner, phase, law, by = '', state, where }) => [
          id,
          says,
          owner,
          phase,
          law ? 'yes' : 'no',
          by,
          state,
          where,
        ]),
      ]),
    }),
  })

const moneyCsv = download({
  path: programmeMoneyCsvPath,
  may: may('analyse'),
  read: readMoney,
  file: (entries) => ({
    name: 'reform-money.csv',
    type: csv,
    body: lines([
      ['For', 'Quarter', 'Kind', '£', 'Section 251 line', 'Note', 'By', 'Written'],
      ...entries.map(({ line, quarter, kind, pounds, fromLine, note, author, writtenAt }) => [
        line,
        quarter,
        kind,
        pounds,
        fromLine ?? '',
        note ?? '',
        author,
        writtenAt.toISOString(),
      ]),
    ]),
  }),
})

/** The programme, its money and its reports as files. */
export const programmeFiles = (kith: () => Kith): readonly Download[] => [
  programmeCsv(kith),
  moneyCsv,
  reportFile(reportCsvPath, 'csv', csv, reportCsv),
  reportFile(reportJsonPath, 'json', 'application/json', (report) => JSON.stringify(report, null, 2)),
  reportFile(reportDocxPath, 'docx', word, (report) => writeDocx(reportTitle(report), reportBlocks(report))),
]
