import { safeCell } from '../../platform/csv.ts'
import { KithError } from '../../platform/errors.ts'
import { chartCsv } from '../../platform/kit/charts/index.ts'
import { type Download, download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { asked, indicatorNamed } from './asked.ts'
import { type Beside, beside } from './beside.ts'
import { funnelText } from './funnel-drawing.tsx'
import { funnelOf } from './funnel-of.ts'
import { INDICATORS, unitOf } from './indicators.ts'
import { ownTable } from './own-table.ts'
import { compareCsvPath, indicatorCsvPath, indicatorSvgPath, overTimeCsvPath } from './paths.ts'
import { readOverTime } from './read-over-time.ts'
import { similarTo } from './similar.ts'

const csv = 'text/csv; charset=utf-8'
const lines = (rows: readonly (readonly (string | number | undefined)[])[]) =>
  `${rows.map((row) => row.map(safeCell).join(',')).join('\n')}\n`

const ownCsv = download({
  path: compareCsvPath,
  may: may('analyse'),
  read: async (viewer, _, query) => {
    const { council, year } = await asked(viewer, query)
    if (!council) throw new KithError('not-found', 'Choose a council first.')
    return { name: council.name, year, rows: ownTable(council, year) }
  },
  file: ({ name, year, rows }) => ({
    name: `side-by-side-${year}.csv`,
    type: csv,
    body: lines([
      [
        'Indicator',
        'Unit',
        'Council',
        'Year',
        'Count',
        'Out of',
        'Here',
        'Lower',
        'Upper',
        'England',
        'Councils alike',
        'Expected',
        'Expected, lower',
        'Expected, upper',
        'Adjusted chance',
      ],
      ...rows.map(({ key, england, area, alike, expected, adjusted }) => [
        INDICATORS[key].name,
        unitOf(INDICATORS[key]),
        name,
        year,
        area?.count,
        area?.of,
        area?.rate,
        ...(area ? area.pooled.interval.map((end) => end * england) : [undefined, undefined]),
        england,
        alike,
        expected?.value,
        expected?.low,
        expected?.high,
        adjusted,
      ]),
    ]),
  }),
})

const indicatorCsv = download({
  path: indicatorCsvPath,
  may: may('analyse'),
  read: async (viewer, { indicator }, query) =>
    beside(indicatorNamed(indicator), (await asked(viewer, query)).year),
  file: (all) => ({ name: `${all.key}-${all.year}.csv`, type: csv, body: areasCsv(all) }),
})

/** All councils of an indicator, by name. */
export const areasCsv = ({ key, year, england, areas }: Beside): string =>
  lines([
    [
      'Council',
      'Indicator',
      'Unit',
      'Year',
      'Count',
      'Out of',
      'Here',
      'Drawn together, lower',
      'Drawn together, upper',
      'England',
      'Outside wide limits',
    ],
    ...areas.map(({ name, count, of, rate, pooled, outside }) => [
      name,
      INDICATORS[key].name,
      unitOf(INDICATORS[key]),
      year,
      count,
      of,
      rate,
      ...pooled.interval.map((end) => end * england),
      england,
      outside,
    ]),
  ])

const indicatorSvg = download({
  path: indicatorSvgPath,
  may: may('analyse'),
  read: async (viewer, { indicator }, query) => {
    const { council, year } = await asked(viewer, query)
    const alike = council ? similarTo(council)?.neighbours.map(({ name }) => name) : undefined
    return funnelOf(beside(indicatorNamed(indicator), year), council?.name, alike)
  },
  file: (data) => ({ name: 'funnel.svg', type: 'image/svg+xml', body: funnelText(data) }),
})

const overTimeCsv = download({
  path: overTimeCsvPath,
  may: may('analyse'),
  read: async (viewer, _, query) => {
    const shown = await readOverTime(viewer, query)
    if ('problem' in shown) throw new KithError('not-found', shown.problem)
    return shown.drawn.chart
  },
  file: (chart) => ({ name: 'over-time.csv', type: csv, body: chartCsv(chart) }),
})

/** Comparisons as files. */
export const comparisonFiles: readonly Download[] = [ownCsv, indicatorCsv, indicatorSvg, overTimeCsv]
