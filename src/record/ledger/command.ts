import { readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { readConfig } from '../../platform/config.ts'
import { type Database, openDatabase } from '../../platform/database/open.ts'
import { type Verification, verifyLedger } from './verify.ts'
import { checkWitness, takeWitness, type Witness } from './witness.ts'

/** What the commands reach outside: tests give their own. */
export interface Around {
  open(): Promise<Database>
  print(line: string): void
}

const around: Around = {
  open: () => {
    const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder } = readConfig()
    return openDatabase({ url, ownerUrl, folder })
  },
  print: (line) => process.stdout.write(`${line}\n`),
}

/** Adds `kith ledger verify` and `kith ledger witness`. */
export function ledgerCommand(program: Command, { open, print }: Around = around): void {
  const ledger = program.command('ledger').description('The ledger: every entry, chained for each person')
  ledger
    .command('verify')
    .description('Check that nothing was changed, removed or put between; exits with 1 where something was')
    .option('--json', 'print the whole report as JSON')
    .option('--against <file>', 'check against a witness too')
    .action((options: VerifyOptions) => using(open, (database) => verify(database, options, print)))
  ledger
    .command('witness <file>')
    .description('Write where every chain stands, to be kept outside the database')
    .action((file: string) => using(open, (database) => witness(database, file, print)))
}

interface VerifyOptions {
  json?: boolean
  against?: string
}

async function using(open: Around['open'], work: (database: Database) => Promise<void>): Promise<void> {
  const database = await open()
  try {
    await work(database)
  } finally {
    await database.close()
  }
}

async function verify(database: Database, { json, against }: VerifyOptions, print: Around['print']) {
  const witnesses = against ? (JSON.parse(readFileSync(against, 'utf8')) as Witness[]) : []
  const councils = await verifyCouncils(database, witnesses)
  if (json) print(JSON.stringify({ holds: holds(councils), councils }, null, 2))
  else for (const line of councils.flatMap(inWords)) print(line)
  if (!holds(councils)) process.exitCode = 1
}

export type CouncilVerification = Verification & { council: string }

/** Every council's ledger, one after another. */
export async function verifyCouncils(
  database: Database,
  witnesses: readonly Witness[] = [],
): Promise<CouncilVerification[]> {
  const results: CouncilVerification[] = []
  for (const council of await councilCodes(database)) {
    const seen = witnesses.filter((one) => one.council === council)
    results.push(
      await database.within(council, async (db) => {
        const result = await verifyLedger(db, council)
        for (const one of seen) result.broken.push(...(await checkWitness(db, one)))
        return { council, ...result }
      }),
    )
  }
  return results
}

async function witness(database: Database, file: string, print: Around['print']): Promise<void> {
  const witnesses: Witness[] = []
  for (const council of await councilCodes(database))
    witnesses.push(await database.within(council, (db) => takeWitness(db, council, new Date())))
  writeFileSync(file, JSON.stringify(witnesses))
  print(`${file} holds where every chain stands. Keep it away from the database.`)
}

async function councilCodes(database: Database): Promise<string[]> {
  const rows = await database.outside.selectFrom('council').select('code').orderBy('code').execute()
  return rows.map((row) => row.code)
}

const holds = (councils: readonly CouncilVerification[]) =>
  councils.every(({ broken }) => broken.length === 0)

const NUMBER = new Intl.NumberFormat('en-GB')

function inWords({ council, people, links, broken }: CouncilVerification): string[] {
  const size = `${NUMBER.format(people)} people, ${NUMBER.format(links)} links`
  if (broken.length === 0) return [`${council}: the ledger holds (${size})`]
  return [
    `${council}: the ledger does not hold (${size})`,
    ...broken.map(({ person, position, what }) => `  person ${person}, entry ${position ?? '–'}: ${what}`),
  ]
}
