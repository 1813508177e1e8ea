import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { measureBurden } from './measure.ts'
import { inWords, linesOf } from './report.ts'

/** Adds `kith burden`. It measures and does not judge: it ends with 0 whatever the figures, with 1 where it could not run. */
export function burdenCommand(program: Command): void {
  program
    .command('burden')
    .description(
      'Count what Kith asks of whoever records: the tasks of one family in a real browser, beside form-per-step recording.',
    )
    .option('--json <file>', 'write the figures to a file as JSON, with every field that was asked')
    .action(async ({ json }: { json?: string }) => {
      const folder = await mkdtemp(join(tmpdir(), 'kith-burden-'))
      try {
        const measured = await measureBurden(folder, console.error)
        const lines = linesOf(measured)
        console.log(inWords(lines))
        const asked = Object.fromEntries(measured.map(({ task, fields }) => [task, fields]))
        if (json) await writeFile(json, `${JSON.stringify({ lines, asked }, null, 2)}\n`)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    })
}
