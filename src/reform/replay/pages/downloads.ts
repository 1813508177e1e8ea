import { safeCell } from '../../../platform/csv.ts'
import { chartSvg } from '../../../platform/kit/charts/index.ts'
import { download } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { replaySvgPath, replayTablePath } from '../../paths.ts'
import { readAsked } from '../asked.ts'
import { replayChart } from '../chart.ts'
import { linesOf } from '../lines.ts'

/** The table as asked for, as a file for a spreadsheet. */
export const replayTableFile = download({
  path: replayTablePath,
  may: may('analyse'),
  read: async (_viewer, _params, query) => readAsked(query).table,
  file: (table) => ({
    name: 'review-table.csv',
    type: 'text/csv; charset=utf-8',
    body: `${linesOf(table)
      .map((line) => line.map(safeCell).join(','))
      .join('\r\n')}\r\n`,
  }),
})

/** Its drawing, as a picture. */
export const replaySvgFile = download({
  path: replaySvgPath,
  may: may('analyse'),
  read: async (_viewer, _params, query) => readAsked(query),
  file: (asked) => ({ name: 'review-table.svg', type: 'image/svg+xml', body: chartSvg(replayChart(asked)) }),
})
