/** What other rooms and the doors may use of the reform model. */
export { type Benchmark, benchLines, benchModel } from './bench.ts'
export { createModelCommand, modelCommand } from './command.ts'
export { type Comparison, compareCouncils, type Measure, measures } from './comparison/councils.ts'
export { startForecastRunner } from './council-forecast/forecast-runner.ts'
export { crossover, type FamilyYear, familyToFinance } from './finance/family-to-finance.ts'
export { columnsIn, rowsIn } from './fit/csv-tables.ts'
export { type LookAhead, lookAhead } from './fit/look-ahead.ts'
export { type History, historyOf, type Period } from './fit/periods.ts'
export { type Episode, type Return, readReturn } from './fit/read-ssda903.ts'
export { outlook, outlookChart } from './forecast/outlook.ts'
export { rollingOrigin } from './forecast/rolling.ts'
export { childrenChart, moneyChart } from './model/charts.ts'
export { type EvidenceCard, type Lever, leverList, levers, type Operation } from './model/levers.ts'
export { readSwitches, switchesToQuery } from './model/link.ts'
export { type LocalScenario, localScenario } from './model/local.ts'
export { chanceSpread } from './model/luck.ts'
export type { MoneySwitches } from './model/money.ts'
export { type Parameter, parameters, type Standing } from './model/parameters.ts'
export { baseline, runScenario, type Scenario, type ScenarioOptions } from './model/scenario.ts'
export type { NumberSwitch } from './model/switches.ts'
export { type Target, targets } from './model/targets.ts'
export { familyHelpSpread, structures } from './model/uncertainty.ts'
export { FiguresTable } from './pages/figures-table.tsx'
export { KeyFigures } from './pages/key-figures.tsx'
export { milestones } from './programme/milestones.ts'
export {
  everyAsk,
  milestonesOf,
  type Progress,
  quarterlyReport,
  recommendations,
} from './programme/programme.ts'
export { type Owner, type Phase, phases, type Recommendation } from './programme/recommendation.ts'
export {
  type Headline,
  headlines,
  type Replay,
  type ReplayOptions,
  replay,
  replayRows,
} from './replay/index.ts'
export { reformRoom } from './room.ts'
export { SwitchForm, WhatIf } from './systems/switch-form.tsx'
export { type AskedNumbers, changed, readNumbers } from './systems/switches.ts'
