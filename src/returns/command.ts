import type { Command } from 'commander'
import { addBench } from './bench/command.ts'
import type { CaseAnswer, CheckRequest, Report } from './check/index.ts'
import { addDerive } from './derive/command.ts'

type Checker = {
  check: (request: CheckRequest) => Report | Promise<Report>
  cases: (json: unknown) => CaseAnswer[]
}

/** The returns that can be checked; each is loaded only when it is asked for. */
const CHECKERS: Record<string, () => Promise<Checker>> = {
  ssda903: async () => {
    const { checkSsda903, checkSsda903Cases } = await import('./ssda903/index.ts')
    return { check: checkSsda903, cases: checkSsda903Cases }
  },
  cin: async () => {
    const { checkCin, checkCinCases } = await import('./cin/index.ts')
    return { check: checkCin, cases: checkCinCases }
  },
}

/** Adds `kith returns` with its commands to the program. */
export function returnsCommand(program: Command): void {
  const returns = program.command('returns').description('check statutory returns before they are sent')
  addCheck(returns)
  addCheckCases(returns)
  addDerive(returns)
  addBench(returns.command('bench'))
}

type Options = Omit<CheckRequest, 'input' | 'progress'> & { json?: boolean; csv?: boolean }

function addCheck(returns: Command): void {
  returns
    .command('check')
    .description('check a return; ends with 0 when clean, 1 when there are errors, 2 when it cannot be read')
    .argument('<return>', 'ssda903 (children looked after) or cin (children in need census)')
    .argument('<path>', 'folder of CSV files, or XML file')
    .option('--last <path>', "last year's return")
    .option(
      '--earlier <path...>',
      'returns of the years before that, for what is asked of the whole time in care',
    )
    .option('--on <day>', 'as things stood on this day of a year that is not over, such as 2025-12-31')
    .option('--ruleset <year>', 'year of the rules, such as 2025-26')
    .option('--providers <file>', "the inspectorate's list of homes, as a workbook (.xlsx) or CSV")
    .option('--postcodes <file>', 'where postcodes lie, as CSV')
    .option('--la <code>', 'code of the authority that sends the return, such as E10000016')
    .option('--json', 'print the report as JSON')
    .option('--csv', 'print the report as CSV, for a spreadsheet')
    .action(async (name: string, input: string, options: Options) => {
      const { runCheck } = await import('./run-check.ts')
      await runCheck(await checkerFor(name, returns), { ...options, input })
    })
}

function addCheckCases(returns: Command): void {
  returns
    .command('check-cases')
    .description('run unit cases of rules given as JSON on standard input, and print what each finds')
    .argument('<return>', 'ssda903 or cin')
    .action(async (name: string) => {
      const { runCases } = await import('./run-check.ts')
      await runCases(await checkerFor(name, returns))
    })
}

/** The checker of a return; a name that no return has ends the program with 2. */
async function checkerFor(name: string, command: Command): Promise<Checker> {
  const load = CHECKERS[name.toLowerCase()]
  const names = Object.keys(CHECKERS).join(', ')
  return load
    ? load()
    : command.error(`There is no return "${name}". Choose one of ${names}.`, { exitCode: 2 })
}

export type { Checker }
