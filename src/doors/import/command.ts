import type { Command } from 'commander'
import type { ImportKind } from './run-import.ts'

/** What a command prints, and how it ends. */
export interface Around {
  environment: NodeJS.ProcessEnv
  print(text: string): void
  /** News of work under way, for a person who waits. */
  say(text: string): void
  end(status: number): void
}

const isSeen = process.stderr.isTTY === true
const around: Around = {
  environment: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
  say: (text) => {
    if (isSeen) process.stderr.write(`\r\u001b[K${text}`)
  },
  end: (status) => {
    process.exitCode = status
  },
}

const ENDS = 'Ends with 0 when all is in, 1 when rows were put aside, 2 when a file cannot be read.'

/** Adds `kith import ssda903` and `kith import cin`. */
export function importCommand(program: Command, outside: Around = around): void {
  const bring = program.command('import').description('Bring the files that a council has into the record')
  const action = (kind: ImportKind) => async (path: string, options: { year?: string; json?: boolean }) => {
    const { importFiles } = await import('./import-files.ts')
    await importFiles({ kind, path, ...options }, outside)
  }
  bring
    .command('ssda903')
    .description(`Children looked after: a folder of CSV files, or XML. ${ENDS}`)
    .argument('<path>', 'the folder, or the XML file')
    .option(
      '--year <year>',
      'the last March of the return, such as 2026; by default that of most of its days',
    )
    .option('--json', 'print the report as JSON')
    .action(action('ssda903'))
  bring
    .command('cin')
    .description(`Children in need census: an XML file. ${ENDS}`)
    .argument('<file>', 'the XML file')
    .option('--json', 'print the report as JSON')
    .action(action('cin'))
}

/** Adds `kith export ssda903` and `kith export cin`. */
export function exportCommand(program: Command, outside: Around = around): void {
  const write = program.command('export').description('Write what the record holds as a return')
  write
    .command('ssda903')
    .description('Children looked after, as the CSV files of the return')
    .argument('<folder>', 'where to write the files')
    .option(
      '--year <year>',
      'the year that ends in this March; by default that of the last return brought in',
    )
    .action(async (folder: string, options: { year?: string }) => {
      const { exportFiles } = await import('./export-files.ts')
      await exportFiles({ kind: 'ssda903', path: folder, ...options }, outside)
    })
  write
    .command('cin')
    .description('Children in need census, as XML')
    .argument('<file>', 'the file to write')
    .option(
      '--year <year>',
      'the year that ends in this March; by default that of the last census brought in',
    )
    .option(
      '--lea <number>',
      'the three-figure number of the council; by default as in the last census brought in',
    )
    .action(async (file: string, options: { year?: string; lea?: string }) => {
      const { exportFiles } = await import('./export-files.ts')
      await exportFiles({ kind: 'cin', path: file, ...options }, outside)
    })
}
