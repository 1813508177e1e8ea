import type { Command } from 'commander'

const SIZES = [5_000, 50_000, 250_000]

/** Gives a command the work of measuring how fast made-up returns are checked. */
export function addBench(command: Command): void {
  command
    .description('measure how fast returns are derived and checked')
    .option('--json <file>', 'write the results to a file as JSON')
    .option('--children <numbers>', 'sizes of the returns, with commas between', SIZES.join(','))
    .action(async (options: { json?: string; children: string }) => {
      const { benchReturns } = await import('./index.ts')
      await benchReturns({ file: options.json, sizes: options.children.split(',').map(Number) })
    })
}
