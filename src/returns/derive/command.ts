import type { Command } from 'commander'
import type { DeriveOptions } from './run-derive.ts'

/** Adds `kith returns derive`; what it needs of the record is loaded only when it is used. */
export function addDerive(returns: Command): void {
  returns
    .command('derive')
    .description('write a return from the record: the same record and day give the same files')
    .argument(
      '<return>',
      'ssda903 (children looked after), cin (children in need census) or annex-a (an inspection’s lists)',
    )
    .requiredOption('--out <path>', 'the folder to write the files in; for annex-a the workbook')
    .option('--year <year>', 'the collection year, such as 2025-26; by default the one under way')
    .option('--on <day>', 'as things stood on this day, such as 2025-12-31; by default the end of the year')
    .option('--lea <number>', 'the three-figure number of the council, for the census')
    .option('--xml', 'SSDA903 as XML, with CSV for the lists that have no XML form')
    .option('--json', 'print what was written as JSON')
    .action(async (name: string, options: DeriveOptions, command: Command) => {
      const refuse = (message: string) => command.error(message, { exitCode: 2 })
      if (name.toLowerCase() === 'annex-a')
        return (await import('../annex-a/derive/run.ts')).runAnnexA(options, refuse)
      const { runDerive } = await import('./run-derive.ts')
      await runDerive(name, options, refuse)
    })
}
