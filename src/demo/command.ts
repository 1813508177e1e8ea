import { createWriteStream } from 'node:fs'
import type { Command } from 'commander'
import { readConfig } from '../platform/config.ts'
import { type Database, openDatabase } from '../platform/database/open.ts'
import { dayInEngland } from '../platform/time/day.ts'
import { COUNCIL } from './homes.ts'
import { ensureDemo, makeWhole } from './index.ts'
import { homesFile, postcodesFile } from './lists.ts'
import { reportInWords } from './report/in-words.ts'
import { demoReport } from './report/report.ts'

/** Adds `kith demo make`, `kith demo report` and `kith demo lists`. */
export function demoCommand(program: Command): void {
  const demo = program.command('demo').description('The fictional council: everyone in it is invented')
  demo
    .command('make')
    .description('Make the fictional council in an empty database, one neighbourhood or the whole')
    .option('--whole', 'ten neighbourhoods with everybody who was known in ten years (some minutes)')
    .action((options: { whole?: boolean }) => using((database, council) => make(database, council, options)))
  demo
    .command('report')
    .description('Published figures of England beside those of the council in the database')
    .option('--json', 'print the report as JSON')
    .action((options: { json?: boolean }) => using((database, council) => report(database, council, options)))
  demo
    .command('lists <folder>')
    .description('Write the invented homes and postcodes, for kith returns check')
    .action((folder: string) => writeLists(folder))
}

async function using(work: (database: Database, council: string) => Promise<void>): Promise<void> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder, council } = readConfig()
  const database = await openDatabase({ url, ownerUrl, folder })
  try {
    await work(database, council)
  } finally {
    await database.close()
  }
}

async function make(database: Database, council: string, { whole }: { whole?: boolean }): Promise<void> {
  const began = performance.now()
  const made = whole
    ? await makeWhole(database, { council }, { progress: (line) => console.error(line) })
    : await ensureDemo(database, { council })
  if (!made) throw new Error('The database holds a council already. Set KITH_DATA to an empty folder.')
  const seconds = Math.round((performance.now() - began) / 1000)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(`Made in ${seconds} s, with ${memory} MB of memory at most.`)
  if (typeof made === 'object')
    console.log(`${made.families} families were known in ten years; ${made.helpedToday} are helped today.`)
}

async function report(database: Database, council: string, { json }: { json?: boolean }): Promise<void> {
  const made = await demoReport(database, council, dayInEngland(new Date()))
  console.log(json ? JSON.stringify(made, null, 2) : reportInWords(made).join('\n'))
}

function writeLists(folder: string): void {
  for (const [name, lines] of [
    ['homes.csv', homesFile()],
    ['postcodes.csv', postcodesFile()],
  ] as const)
    createWriteStream(`${folder}/${name}`).end(`${lines.join('\n')}\n`)
  console.log(
    `Check with: kith returns check ssda903 FOLDER --providers ${folder}/homes.csv --postcodes ${folder}/postcodes.csv --la ${COUNCIL.code}`,
  )
}
