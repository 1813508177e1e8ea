import { Command } from 'commander'
import type { Room } from '../platform/operations/registry.ts'
import { wholeNumber } from './commands/options.ts'

/** Every room of Kith, loaded only for the command that tells where each recommendation works. */
export type LoadRooms = () => Promise<readonly Room[]>

/** Adds `kith model …` to the program. What is heavy is loaded only when a command runs. */
export function modelCommand(program: Command, rooms: LoadRooms): void {
  program.addCommand(createModelCommand(rooms))
}

/** `kith model …`: the review's figures replayed, its reform by mechanism, forecasts, and the model's own tests. */
export function createModelCommand(rooms: LoadRooms): Command {
  const model = new Command('model').description(
    'children in care and cost: the review’s numbers replayed, explained and tested',
  )
  addTargets(model)
  addReplay(model)
  addRun(model)
  addForecast(model)
  addOutlook(model)
  addCompare(model)
  addSystems(model)
  addProgramme(model, rooms)
  addExplain(model)
  addBench(model)
  return model
}

function addTargets(model: Command) {
  model
    .command('targets')
    .description('check the model against the review and the statistics (T1 to T17)')
    .option('--json', 'as a JSON array')
    .action(async (options: { json?: boolean }) =>
      (await import('./commands/targets.ts')).showTargets(options),
    )
}

function addReplay(model: Command) {
  model
    .command('replay')
    .description('the review’s cost and benefit table, with any row delayed, scaled or deflated')
    .option('--delay <row=years...>', 'start a row, a group or “all” later')
    .option('--scale <row=factor...>', 'carry out a part of a row, a group or “all”')
    .option('--inflation <rate>', 'yearly inflation of what is delayed, such as 0.02')
    .option('--deflator <rate>', 'show in the prices of year 1, deflated by this yearly rate')
    .option('--years <number>', 'years to show', wholeNumber)
    .option('--headlines', 'the report’s headlines, each with the parts it is made of')
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV')
    .action(async (options: import('./commands/replay.ts').ReplayFlags) =>
      (await import('./commands/replay.ts')).showReplay(options),
    )
}

function addRun(model: Command) {
  model
    .command('run')
    .description('children in care and money under the levers, alone and together')
    .option('--path <name>', 'without reform: review, review-linear, damped or last-value', 'review')
    .option('--closure <what>', 'follow the path by entries or exits', 'entries')
    .option('--levers <names...>', 'familyHelp, alternatives, practice (all, if none is named)')
    .option('--delay <years>', 'start everything later', wholeNumber, 0)
    .option('--saving <reading>', 'gross (as the review counts) or net', 'gross')
    .option('--marginal <share>', 'share of the average cost saved for each child fewer', '1')
    .option('--prices <year>', '“cash”, or a programme year (1 is 2023/24)', 'cash')
    .option('--replicates <number>', 'simulated lives as well, so many times', wholeNumber, 0)
    .option('--threads <number>', 'threads for simulated lives (all cores, if not given)', wholeNumber)
    .option('--seed <number>', 'seed of the simulated lives', wholeNumber, 1)
    .option('--council <name>', 'one council from 31 March 2025 with national rates, instead of England')
    .option('--out <folder>', 'write JSON, CSV, SVG charts and HTML tables there')
    .option('--json', 'as JSON on standard output')
    .action(async (options: import('./commands/run.ts').RunFlags) =>
      (await import('./commands/run.ts')).showRun(options),
    )
}

function addForecast(model: Command) {
  model
    .command('forecast')
    .description('fit a council’s own history, from its record or from SSDA903 files, and look ahead')
    .option('--record', 'from the record of the council that KITH_COUNCIL names')
    .option(
      '--ssda903 <folder...>',
      'folders with header.csv and episodes.csv, one for each year of each council',
    )
    .option(
      '--council <name=folder...>',
      'name the council that a folder belongs to (all folders are one council, if not given)',
    )
    .option('--years <number>', 'years ahead', wholeNumber, 5)
    .option('--bootstrap <number>', 'resamples of children', wholeNumber, 100)
    .option('--seed <number>', 'seed', wholeNumber, 1)
    .option('--out <folder>', 'write JSON, CSV, an SVG chart and an HTML table there')
    .option('--json', 'as JSON on standard output')
    .action(async (options: import('./commands/forecast.ts').ForecastFlags) =>
      (await import('./commands/forecast.ts')).showForecast(options),
    )
}

function addBench(model: Command) {
  model
    .command('bench')
    .description('how fast the model is on this machine')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => (await import('./commands/bench.ts')).showBench(options))
}

function addOutlook(model: Command) {
  model
    .command('outlook')
    .description('England’s years ahead by the method that did best in the past, beside the review’s rule')
    .option('--years <number>', 'years ahead', wholeNumber, 4)
    .option('--out <folder>', 'write an SVG chart, an HTML table and CSV there')
    .option('--json', 'as JSON')
    .action(async (options: import('./commands/outlook.ts').OutlookFlags) =>
      (await import('./commands/outlook.ts')).showOutlook(options),
    )
}

function addCompare(model: Command) {
  model
    .command('compare')
    .description('councils beside one another, with exact limits and intervals; no ranks')
    .option('--measure <name>', 'inCare, started, ceased, inNeed or onPlan', 'inCare')
    .option('--council <name>', 'pick one out')
    .option('--out <folder>', 'write a funnel plot and CSV there')
    .option('--json', 'as JSON')
    .action(async (options: import('./commands/compare.ts').CompareFlags) =>
      (await import('./commands/compare.ts')).showCompare(options),
    )
}

function addProgramme(model: Command, rooms: LoadRooms) {
  model
    .command('programme')
    .description('the 81 recommendations and seven asks: owner, phase, and where each works in Kith')
    .option('--progress <file>', 'JSON of what has been reported, for a quarterly report')
    .option('--from <date>', 'first day of the quarter')
    .option('--to <date>', 'last day of the quarter')
    .option('--annual <year>', 'the yearly report to 23 May of this year instead', wholeNumber)
    .option('--json', 'as JSON')
    .action(async (options: import('./commands/programme.ts').ProgrammeFlags) =>
      (await import('./commands/programme.ts')).showProgramme(options, rooms),
    )
}

function addExplain(model: Command) {
  model
    .command('explain')
    .description(
      'what the model rests on: evidence cards, sources of every number, and how far the answer depends on them',
    )
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) =>
      (await import('./commands/explain.ts')).showExplain(options),
    )
}

function addSystems(model: Command) {
  model
    .command('fostering')
    .description('from enquiry to fostering household: stages, waiting, dropping out')
    .option('--applying <share>', 'share of enquiries that become an application')
    .option('--approved <share>', 'share of applications that are approved')
    .option('--support <share>', 'share of stopping that support prevents')
    .option('--years <number>', 'years ahead', wholeNumber, 5)
    .option('--json', 'as JSON')
    .action(async (options: import('./commands/systems.ts').FosteringFlags) =>
      (await import('./commands/systems.ts')).showFostering(options),
    )
  model
    .command('sufficiency')
    .description('homes needed against homes had, by kind and by place, for England or a council')
    .option('--council <name>', 'a council, by name or code (England, if not given)')
    .option('--years <number>', 'years ahead of March 2025')
    .option('--more <percent>', 'more children in care than forecast')
    .option('--nearer <percent>', 'of those beyond 20 miles, would live in their own area')
    .option('--foster <percent>', 'of those in children’s homes, would live with foster carers')
    .option('--free <percent>', 'homes that stand free, so that there is a choice')
    .option('--out <folder>', 'write charts, tables and CSV there')
    .option('--json', 'as JSON')
    .option('--csv', 'as CSV')
    .action(async (options: import('./commands/sufficiency.ts').SufficiencyFlags) =>
      (await import('./commands/sufficiency.ts')).showSufficiency(options),
    )
  model
    .command('workforce')
    .description('social workers by grade, agency, case holders and the spread of caseloads')
    .option('--to-agency <share>', 'share who move to an agency in a year')
    .option('--joining <number>', 'newly qualified workers a year')
    .option('--cases <number>', 'cases to hold')
    .option('--years <number>', 'years ahead', wholeNumber, 5)
    .option('--json', 'as JSON')
    .action(async (options: import('./commands/systems.ts').WorkforceFlags) =>
      (await import('./commands/systems.ts')).showWorkforce(options),
    )
  model
    .command('finance')
    .description('help, protection, care, workers, homes and spend on one line, without and with reform')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) =>
      (await import('./commands/systems.ts')).showFinance(options),
    )
}
