import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { readConfig } from '../../platform/config.ts'
import { type Database, openDatabase } from '../../platform/database/open.ts'
import { KithError } from '../../platform/errors.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { DEVELOPMENT } from '../../platform/sign-in/development-issuer.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { closeAccount, GRANTABLE, openAccount } from './open-account.ts'

/** Adds `kith council add`, `kith account open` and `kith account close`: what a council of one's own begins with. */
export function councilCommand(program: Command): void {
  program
    .command('council')
    .description('The councils that the database holds')
    .command('add <code> <name>')
    .description('Add a council: a code of letters and figures, and its name')
    .action((code: string, name: string) => using((database) => addCouncil(database, code, name)))
}

interface OpenOptions {
  role: string[]
  discipline?: string
  socialWorker?: boolean
  team?: string
}

export function accountCommand(program: Command): void {
  const account = program.command('account').description('Who may sign in to the council of KITH_COUNCIL')
  account
    .command('open <subject> <name>')
    .description('Open an account for whom OIDC_ISSUER calls <subject>')
    .requiredOption('--role <role...>', GRANTABLE.join(', '))
    .option('--discipline <words>', 'such as "youth worker"')
    .option('--social-worker', 'is registered with Social Work England')
    .option('--team <name>', 'the Family Help Team; made where it is new')
    .action((subject: string, name: string, { role: roles, socialWorker, ...rest }: OpenOptions) =>
      inCouncil((context, issuer) =>
        openAccount(context, { issuer, subject, name, roles, registeredSocialWorker: socialWorker, ...rest }),
      ),
    )
  account
    .command('close <subject>')
    .description('Close an account; what they wrote stays')
    .action((subject: string) => inCouncil((context, issuer) => closeAccount(context, issuer, subject)))
}

async function addCouncil(database: Database, code: string, name: string): Promise<void> {
  if (!/^[A-Za-z0-9]{1,12}$/.test(code)) {
    throw new KithError('invalid', 'Give the council a code of up to 12 letters and figures.')
  }
  const added = await database.asOwner((owner) =>
    owner
      .insertInto('council')
      .values({ code, name })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  )
  if (!added.numInsertedOrUpdatedRows)
    throw new KithError('conflict', 'There is a council with this code already.')
}

function inCouncil(work: (context: Context, issuer: string) => Promise<unknown>): Promise<void> {
  const { council: authority, issuer } = readConfig()
  const now = new Date()
  const actor = { authority, name: 'The command line', roles: ['administrator'] }
  return using((database) =>
    database.within(authority, async (db) => {
      const context = { db, actor, now, today: dayInEngland(now), route: 'account', request: randomUUID() }
      await work(context, issuer?.issuer ?? DEVELOPMENT)
    }),
  )
}

async function using(work: (database: Database) => Promise<void>): Promise<void> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder } = readConfig()
  const database = await openDatabase({ url, ownerUrl, folder })
  try {
    await work(database)
    console.log('Done.')
  } catch (error) {
    if (!(error instanceof KithError)) throw error
    console.error(error.message)
    process.exitCode = 1
  } finally {
    await database.close()
  }
}
