import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { readConfig } from '../../platform/config.ts'
import { type Database, openDatabase } from '../../platform/database/open.ts'
import { viewer } from '../../platform/operations/run.ts'
import { FLOOR } from './floor.ts'
import { policyCsv } from './policy-file.ts'
import { SETTINGS, type SettingName } from './settings.ts'
import { readPolicy, readVersions } from './versions.ts'

interface ExportOptions {
  out?: string
  csv?: boolean
}

/** Adds `kith policy export`: what the council of KITH_COUNCIL has set, with every decision. */
export function policyCommand(program: Command): void {
  program
    .command('policy')
    .description('What the council has set for itself')
    .command('export')
    .description('What holds today, every decision with its reason, and the floor; as JSON')
    .option('--csv', 'the decisions alone, as CSV')
    .option('--out <file>', 'into a file')
    .action(async ({ out, csv }: ExportOptions) => {
      const { council, databaseUrl: url, databaseOwnerUrl: ownerUrl, folder } = readConfig()
      const database = await openDatabase({ url, ownerUrl, folder })
      try {
        const text = await exportPolicy(database, council, csv === true)
        if (out) writeFileSync(out, text)
        else process.stdout.write(text)
      } finally {
        await database.close()
      }
    })
}

/** The whole of a council's policy as text: JSON, or the decisions as CSV. */
export function exportPolicy(database: Database, authority: string, csv: boolean): Promise<string> {
  const actor = { authority, name: 'The command line', roles: [] }
  return database.within(authority, async (db) => {
    const look = viewer(db, actor, new Date(), 'policy export')
    const decisions = await readVersions(look)
    if (csv) return policyCsv(decisions)
    const now = (await readPolicy(look)).map(({ name, value }) => ({ setting: name, ...about(name), value }))
    return `${JSON.stringify({ council: authority, on: look.today, now, decisions, floor: FLOOR }, null, 2)}\n`
  })
}

const about = (name: SettingName) => ({ title: SETTINGS[name].title, unit: SETTINGS[name].unit })
