import { rm } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { checkPort } from './check-port.ts'
import { startImportRunner } from './doors/import/index.ts'
import { createApp, type Log, personas, type Services } from './doors/web/index.ts'
import { type Config, readConfig } from './platform/config.ts'
import { type Database, openDatabase } from './platform/database/open.ts'
import { startForecastRunner } from './reform/index.ts'
import { startCheckRunner, startFileMaker, startReturnsKeeper } from './returns/index.ts'
import { services } from './services.ts'

export interface Running {
  services: Services
  app: FastifyInstance
  /** Answers what is under way, then closes everything. */
  stop(): Promise<void>
}

/** Reads the configuration, opens the database, builds the services and listens. @throws see `explainStart`. */
export async function start(
  environment: NodeJS.ProcessEnv = process.env,
  log: Log = 'info',
  say: (line: string) => void = () => {},
): Promise<Running> {
  const config = readConfig(environment)
  refuseOpenDoor(config)
  await checkPort(config)
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder } = config
  const database = await openDatabase({ url, ownerUrl, folder })
  try {
    await rm(`${folder}/uploads`, { recursive: true, force: true })
    await makeCouncil(config, database, say)
    const own = services(database, config)
    const app = await createApp(own, log)
    await app.listen({ port: config.port, host: config.host })
    const runners = [
      startImportRunner(database),
      startForecastRunner(database),
      startCheckRunner(database),
      startFileMaker(database),
      startReturnsKeeper(database),
    ]
    const stop = () =>
      app
        .close()
        .then(() => Promise.all(runners.map((runner) => runner.stop())))
        .then(() => database.close())
    return { services: own, app, stop }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** An empty database gets the fictional council, unless people sign in at an issuer: then it is not a demonstration. */
async function makeCouncil(config: Config, database: Database, say: (line: string) => void): Promise<void> {
  const { code } =
    (await database.outside.selectFrom('council').select('code').limit(1).executeTakeFirst()) ?? {}
  if (code) return
  if (config.issuer) return say(`The database holds no council yet; KITH_COUNCIL says "${config.council}".`)
  const { ensureDemo, makeWhole } = await import('./demo/index.ts')
  if (config.demoIsWhole) {
    say('Making the whole fictional council (once, some minutes)…')
    await makeWhole(database, config, { progress: (line) => say(`  ${line}`) })
    return
  }
  say('Making the fictional council (once, about a quarter of a minute)…')
  const progress = (written: number, of: number) => {
    if (written % 100 === 0) say(`  ${written} of ${of} families`)
  }
  await ensureDemo(database, config, { progress })
}

/** The address, and who can sign in there. */
export async function welcome({ services: { database, config, roleInWords } }: Running): Promise<string> {
  const ready = `Kith is ready at ${config.publicUrl}`
  if (config.issuer) return ready
  const people = await personas({ config, database })
  const widest = Math.max(...people.map(({ name }) => name.length))
  const lines = people.map(
    ({ name, roles }) => `  ${name.padEnd(widest)}  ${roles.map(roleInWords).join('; ')}`,
  )
  return [ready, 'Everyone in this council is invented. Sign in as:', ...lines, 'Press Ctrl+C to stop.'].join(
    '\n',
  )
}

const OWN = ['127.0.0.1', '::1', 'localhost']

/** Where personas sign in without a password, only this machine may reach them, unless somebody wants it otherwise. */
function refuseOpenDoor({ issuer, host, demoIsOpen }: Config): void {
  if (issuer || demoIsOpen || OWN.includes(host)) return
  throw new Error(
    `HOST is "${host}", and no password protects the demonstration's personas. Set OIDC_ISSUER to your sign-in service, or KITH_DEMO=open to let everyone in.`,
  )
}
