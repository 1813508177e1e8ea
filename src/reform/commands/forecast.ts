import type { HazardFit } from '../../engines/hazards.ts'
import type { Chart } from '../../platform/kit/charts/index.ts'
import { countHistory } from '../fit/counts.ts'
import { leavingEffects } from '../fit/effects.ts'
import { type LookAhead, lookAhead } from '../fit/look-ahead.ts'
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
      return { name, ahead, effects: ahead.fit.seen > 0 ? leavingEffects(start.model, history).effects : [] }
    })
    if (flags.out) for (const { name, ahead } of results) await writeFiles(flags.out, name, ahead)
    print(
      flags.json
        ? JSON.stringify(results, null, 2)
        : results
            .map(({ name, ahead, effects }) => `${text(name, ahead)}\n\n${effectText(effects)}`)
            .join('\n\n'),
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
    `${name}: ${history.periods.length} stays in care over ${history.years.length} years; resampling ${flags.bootstrap} times`,
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

const round = (value: number | undefined) =>
  value === undefined ? '' : Math.round(value).toLocaleString('en-GB')
const percent = (share: number) => `${Math.round(100 * share)}%`

function text(name: string, { outturn, years, fit, tested, past, notes }: LookAhead): string {
  const table = columns([
    [name, 'in care', 'low', 'high', 'fitted', 'simple', 'rates', 'chance', 'method'],
    ...outturn.map((each) => [`${each.year} (happened)`, round(each.value), '', '', '', '', '', '', '']),
    ...years.map((each) => [
      String(each.year),
      round(each.middle),
      round(each.low),
      round(each.high),
      round(each.model),
      round(each.simple),
      percent(each.shares.rates),
      percent(each.shares.chance),
      percent(each.shares.structure),
    ]),
  ])
  const fitted = `Children leave at ${fit.leaving.toFixed(2)} times the national rate for their age and stay (${round(fit.seen)} exits seen, ${round(fit.expected)} expected); ${round(fit.entriesAYear)} enter a year.`
  const test = tested
    ? `Simple method with the least error in the past (${tested.horizon} years ahead): ${tested.method}, ${(100 * tested.meanError).toFixed(1)}% off on average.`
    : 'There are too few years here to test simple methods against what happened.'
  const trial = past
    ? `Tried on this council’s own past (${past.horizon} year ahead, from ${past.origins.join(', ')}): ${past.errors.map((each) => `${each.method} ${(100 * each.meanError).toFixed(1)}%`).join('; ')}. Least error: ${past.default}.`
    : 'There are too few years here to try the fitted model on the past.'
  return [table, fitted, test, trial, ...notes].join('\n')
}

const effectText = (effects: HazardFit['effects']) =>
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

async function writeFiles(folder: string, name: string, ahead: LookAhead) {
  const file = `forecast-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  const written = [
    ...(await writeChart(folder, file, chartOf(name, ahead))),
    await write(folder, `${file}.json`, `${JSON.stringify(ahead, null, 2)}\n`),
  ]
  for (const path of written) tell(`Wrote ${path}`)
}

function chartOf(name: string, { outturn, years }: LookAhead): Chart {
  const xs = [...outturn.map((each) => each.year), ...years.map((each) => each.year)]
  const gap = outturn.map(() => undefined)
  return {
    title: `Children in care, ${name}, 31 March`,
    says: `${round(years.at(-1)?.low)} to ${round(years.at(-1)?.high)} children in care in ${years.at(-1)?.year}, with four chances in five.`,
    xName: '31 March',
    yName: 'Children in care',
    xs,
    series: [
      {
        name: 'What happened',
        values: [...outturn.map((each) => each.value), ...years.map(() => undefined)],
      },
      {
        name: 'Fitted model, 80% interval',
        values: [...gap, ...years.map((each) => each.model)],
        band: [...gap, ...years.map((each) => [each.low, each.high] as const)],
      },
      { name: 'Simple method', values: [...gap, ...years.map((each) => each.simple)] },
    ],
    source: 'The council’s own SSDA903 returns, pooled with national rates (DfE, OGL v3.0)',
  }
}
