import type { Command } from 'commander'
import type { MakeOptions, Refuse } from './making.ts'
import type { DeriveOptions } from './run-derive.ts'

type Maker = (options: MakeOptions, refuse: Refuse) => Promise<void>

/** What is derived besides the two yearly returns of children. */
const OTHERS: Readonly<Record<string, () => Promise<Maker>>> = {
  'dfe-api': async () => (await import('../dfe-api/run-dfe.ts')).runDfe,
  improvements: async () => (await import('../improvements/run-improvements.ts')).runImprovements,
  s251: async () => (await import('../s251/run-s251.ts')).runOutturn,
  workforce: async () => (await import('../workforce/run-workforce.ts')).runWorkforce,
  ssd: async () => (await import('../ssd/run-ssd.ts')).runSsd,
  'annex-a': async () => (await import('../annex-a/derive/run.ts')).runAnnexA,
}
const OTHERS_SAY =
  'annex-a (an inspection’s lists, as a workbook), dfe-api (daily collection), ssd (Standard Safeguarding Dataset), s251 (outturn), workforce (census), improvements (what the review asks)'

/** Adds `kith returns derive`; what it needs of the record is loaded only when it is used. */
export function addDerive(returns: Command): void {
  returns
    .command('derive')
    .description('write a return from the record: the same record and day give the same files')
    .argument('<return>', `ssda903 (children looked after), cin (children in need census), ${OTHERS_SAY}`)
    .requiredOption('--out <path>', 'the folder or file to write; - prints what is one file')
    .option('--year <year>', 'the collection year, such as 2025-26; by default the one under way')
    .option('--on <day>', 'as things stood on this day, such as 2025-12-31; by default the end of the year')
    .option('--since <day|file>', 'dfe-api: what changed since a day, or since a payload written before')
    .option('--known <day>', 'dfe-api: only what was written by the end of this day')
    .option('--lea <number>', 'the three-figure number of the council, for the census')
    .option('--xml', 'SSDA903 as XML, with CSV for the lists that have no XML form')
    .option('--json', 'print what was written as JSON')
    .action(async (name: string, options: DeriveOptions & MakeOptions, command: Command) => {
      const refuse = (message: string) => command.error(message, { exitCode: 2 })
      const other = OTHERS[name.toLowerCase()]
      if (other) return (await other())(options, refuse)
      const { runDerive } = await import('./run-derive.ts')
      await runDerive(name, options, refuse)
    })
}
