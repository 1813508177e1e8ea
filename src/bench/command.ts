import { type Command, InvalidArgumentError } from 'commander'
import { type BenchOptions, bench, NAMES } from './bench.ts'

/** Adds `kith bench`. It measures and does not judge: it ends with 0 whatever the figures, with 1 where it could not run. */
export function benchCommand(program: Command): void {
  program
    .command('bench')
    .description(
      'Measure how fast Kith is on this machine. Works in a temporary folder, with invented people.',
    )
    .option('--json <file>', 'write the figures to a file as JSON')
    .option('--only <figures>', `only some of these, with commas between: ${NAMES.join(', ')}`, readNames)
    .option('--small', 'a tenth of everything, for a quick look')
    .action((options: BenchOptions) => bench(options, console.log, console.error))
}

function readNames(typed: string): string[] {
  const names = typed.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !NAMES.includes(name))
  if (unknown === undefined) return names
  throw new InvalidArgumentError(`"${unknown}" is none of ${NAMES.join(', ')}.`)
}
