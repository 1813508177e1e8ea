import { availableParallelism } from 'node:os'
import { childrenChart, moneyChart, rowsChart } from '../model/charts.ts'
import { councilNamed } from '../model/facts/councils.ts'
import { type Lever, leverList } from '../model/levers.ts'
import { localScenario } from '../model/local.ts'
import { chanceSpread, type Spread } from '../model/luck.ts'
import { baseYear } from '../model/path.ts'
import {
  baseline,
  type PathName,
  runScenario,
  type Scenario,
  type ScenarioOptions,
} from '../model/scenario.ts'
import { decimal } from './options.ts'
import { answering, columns, print, progress, tell, write, writeChart } from './output.ts'

export type RunFlags = {
  path: string
  closure: string
  levers?: string[]
  delay: number
  saving: string
  marginal: string
  prices: string
  replicates: number
  threads?: number
  seed: number
  council?: string
  out?: string
  json?: boolean
}

/** A scenario for England, or a council's lives under national rates. */
export function showRun(flags: RunFlags): Promise<void> {
  return answering(() => (flags.council ? showCouncil(flags, flags.council) : showEngland(flags)))
}

async function showEngland(flags: RunFlags) {
  const options = optionsOf(flags)
  const scenario = runScenario(options)
  const chance = flags.replicates > 0 ? await simulated(flags, options) : undefined
  const result = {
    options: { ...options, levers: options.levers?.map((lever) => lever.id) },
    ...summary(scenario),
    ...(chance ? { chance } : {}),
    standing,
  }
  if (flags.out) await writeAll(flags.out, scenario, result)
  print(flags.json ? JSON.stringify(result, null, 2) : text(scenario, chance))
}

const standing =
  'The review’s rule is not the best forecast: it was 6.0% above the outturn of March 2025. The path over the years, running costs and set-up costs are inference; see the parameter file.'

function optionsOf(flags: RunFlags): ScenarioOptions {
  if (flags.closure !== 'entries' && flags.closure !== 'exits')
    throw new RangeError('The path is followed by “entries” or by “exits”.')
  return {
    path: flags.path as PathName,
    closure: flags.closure,
    levers: flags.levers?.map(leverNamed) ?? leverList,
    delay: flags.delay,
    money: {
      saving: flags.saving as 'gross' | 'net',
      marginal: decimal('marginal', flags.marginal),
      prices: flags.prices === 'cash' ? 'cash' : decimal('prices', flags.prices),
    },
  }
}

function leverNamed(id: string): Lever {
  const found = leverList.find((lever) => lever.id === id)
  if (!found)
    throw new RangeError(
      `There is no lever called “${id}”. Use: ${leverList.map((lever) => lever.id).join(', ')}.`,
    )
  return found
}

async function simulated(flags: RunFlags, options: ScenarioOptions) {
  const threads = flags.threads ?? availableParallelism()
  const base = baseline(options.path, options.closure)
  return chanceSpread(options.levers ?? [], flags.replicates, {
    base,
    seed: flags.seed,
    threads,
    onProgress: progress('Simulated lives of England'),
  })
}

const summary = ({ base, joint, fewer, money }: Scenario) => ({
  years: base.map((_, i) => baseYear + i),
  withoutReform: base,
  withReform: joint,
  fewer: {
    additive: fewer.additive,
    joint: fewer.joint,
    byLever: Object.fromEntries(fewer.byLever.map(({ lever, children }) => [lever.id, children])),
  },
  money,
})

async function writeAll(folder: string, scenario: Scenario, result: object) {
  const files = [
    ...(await writeChart(folder, 'children', childrenChart(scenario))),
    ...(await writeChart(folder, 'money', moneyChart(scenario))),
    ...(await writeChart(folder, 'rows', rowsChart(scenario))),
    await write(folder, 'scenario.json', `${JSON.stringify(result, null, 2)}\n`),
  ]
  for (const file of files) tell(`Wrote ${file}`)
}

const round = (value: number | undefined) =>
  value === undefined ? '' : Math.round(value).toLocaleString('en-GB')

function text({ base, joint, fewer, money }: Scenario, chance?: { fewer: Spread[] }): string {
  const children = columns([
    [
      '31 March',
      'without',
      'with',
      'fewer',
      'added up',
      ...fewer.byLever.map(({ lever }) => lever.name),
      ...(chance ? ['80% by chance'] : []),
    ],
    ...base.map((count, i) => [
      String(baseYear + i),
      round(count),
      round(joint[i]),
      round(fewer.joint[i]),
      round(fewer.additive[i]),
      ...fewer.byLever.map(({ children }) => round(children[i])),
      ...(chance ? [interval(chance.fewer[i - 1])] : []),
    ]),
  ])
  const pounds = columns([
    ['Programme year, £ million', ...money.total.map((_, i) => String(i + 1))],
    ...money.rows.map((row) => [row.name, ...row.net.map(round)]),
    ['Total', ...money.total.map(round)],
    ['Running sum', ...money.cumulative.map(round)],
  ])
  return `${children}\n\n${pounds}\n\n${standing}`
}

const interval = (spread?: Spread) => (spread ? `${round(spread.low)} to ${round(spread.high)}` : '')

async function showCouncil(flags: RunFlags, name: string) {
  const council = councilNamed(name)
  const result = await localScenario(council, {
    levers: optionsOf(flags).levers ?? [],
    years: 8,
    replicates: flags.replicates || 200,
    seed: flags.seed,
    threads: flags.threads ?? availableParallelism(),
    onProgress: progress(council.name),
  })
  if (flags.json) return print(JSON.stringify({ council: council.name, ...result }, null, 2))
  const spread = ({ low, middle, high }: Spread) => [round(middle), `${round(low)} to ${round(high)}`]
  const years = result.years.map((each) => [
    String(each.without.year),
    ...spread(each.without),
    ...spread(each.withLevers),
    ...spread(each.fewer),
  ])
  const homes = result.homes.map((each) => [each.name, round(each.without), round(each.withLevers)])
  print(
    [
      columns([[council.name, 'without', '80%', 'with', '80%', 'fewer', '80%'], ...years]),
      columns([['Homes in the last year', 'without', 'with'], ...homes]),
      ...result.notes,
    ].join('\n\n'),
  )
}
