import { aheadInWords, type Forecast, forecastChart, forShow } from '../council-forecast/shown.ts'
import { countHistory } from '../fit/counts.ts'
import { leavingEffects } from '../fit/effects.ts'
import { few, type LookAhead, lookAhead } from '../fit/look-ahead.ts'
import { type History, historyOf } from '../fit/periods.ts'
import { fittedShape, pool } from '../fit/pool.ts'
import { readReturn } from '../fit/read-ssda903.ts'
import { type England, england } from '../model/england.ts'
import { answering, columns, print, tell, write, writeChart } from './output.ts'
import { readOwnRecord } from './own-record.ts'

export type ForecastFlags = {
  record?: boolean
  ssda903?: string[]
  council?: string[]
  years: number
  bootstrap: number
  seed: number
  out?: string
  json?: boolean
}

/** Fits each council's own history from its returns, pooled with the nation's, and shows the years ahead. */
export function showForecast(flags: ForecastFlags): Promise<void> {
  return answering(async () => {
    const start = england()
    const histories = flags.record ? [await readOwnRecord()] : readCouncils(flags)
    const shape = fittedShape(
      histories.map(({ history }) => pool(start.model, countHistory(start.model, history), start.newEntries)),
    )
    const results = histories.map(({ name, history }) => {
      const ahead = forecastOne(start, name, history, flags, shape)
      const effects = ahead.fit.seen > 0 ? leavingEffects(start.model, history).effects : []
      return { name, forecast: forShow(ahead, effects) }
    })
    if (flags.out) for (const { name, forecast } of results) await writeFiles(flags.out, name, forecast)
    print(
      flags.json
        ? JSON.stringify(results, null, 2)
        : results.map(({ name, forecast }) => text(name, forecast)).join('\n\n'),
    )
  })
}

function forecastOne(
  start: England,
  name: string,
  history: History,
  flags: ForecastFlags,
  shape: number,
): LookAhead {
  tell(
    `${name}: ${few(history.periods.length)} stays in care over ${history.years.length} years; resampling ${flags.bootstrap} times`,
  )
  return lookAhead(start, history, {
    years: flags.years,
    bootstrap: flags.bootstrap,
    seed: flags.seed,
    shape,
  })
}

type NamedHistory = { name: string; history: History }

/** Folders by council: `--council name=folder` names them, all others are one council. */
function readCouncils({ ssda903, council = [] }: ForecastFlags): NamedHistory[] {
  if (!ssda903)
    throw new RangeError('Say where the history is: --record, or --ssda903 with folders of returns.')
  const nameOf = new Map(council.map((pair) => pair.split('=').reverse() as [string, string]))
  const groups = Map.groupBy(ssda903, (folder) => nameOf.get(folder) ?? 'This council')
  return [...groups].map(([name, folders]) => ({ name, history: historyOf(folders.map(readReturn)) }))
}

/** What is about one to five children is not told; the pages do the same. */
const round = (value: number | undefined) =>
  value === undefined ? 'not shown' : Math.round(value).toLocaleString('en-GB')
const percent = (share: number) => `${Math.round(100 * share)}%`

function text(name: string, { outturn, years, fit, method, past, effects, notes }: Forecast): string {
  const table = columns([
    [name, 'in care', 'low', 'high', 'fitted', 'rates', 'chance', 'method'],
    ...outturn.map((each) => [`${each.year} (happened)`, round(each.value), '', '', '', '', '', '']),
    ...years.map((each) => [
      String(each.year),
      round(each.middle),
      round(each.low),
      round(each.high),
      round(each.model),
      percent(each.shares.rates),
      percent(each.shares.chance),
      percent(each.shares.structure),
    ]),
  ])
  const fitted = `Children leave at ${fit.leaving.toFixed(2)} times the national rate for their age and stay; a year ${fit.entriesAYear === undefined ? 'fewer than six' : round(fit.entriesAYear)} enter.`
  const trial = past
    ? `Tried on this council’s own past (${aheadInWords(past)}, from ${past.origins.join(', ')}): ${past.errors.map((each) => `${each.method} ${(100 * each.meanError).toFixed(1)}%`).join('; ')}. Used: ${method}.`
    : 'There are too few years here to try methods on the past; the fitted model is used.'
  return [table, fitted, trial, ...notes, '', effectText(effects)].join('\n')
}

const effectText = (effects: Forecast['effects']) =>
  [
    'Leaving care before 18, against children of 5 to 9 in care for six months to two years (it describes the council, and scores no child):',
    columns([
      ['', 'ratio', '95% interval'],
      ...effects.map((each) => [
        `  ${each.name}`,
        each.ratio.toFixed(2),
        each.interval.map((end) => end.toFixed(2)).join(' to '),
      ]),
    ]),
  ].join('\n')

async function writeFiles(folder: string, name: string, forecast: Forecast) {
  const file = `forecast-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const written = [
    ...(await writeChart(folder, file, forecastChart(name, forecast))),
    await write(folder, `${file}.json`, `${JSON.stringify(forecast, null, 2)}\n`),
  ]
  for (const path of written) tell(`Wrote ${path}`)
}
