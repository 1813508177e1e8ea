import { rm } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { createApp, type Log, personas } from './doors/web/index.ts'
import { type Config, readConfig } from './platform/config.ts'
import { type Database, openDatabase } from './platform/database/open.ts'
import { services } from './services.ts'

export interface Running {
  config: Config
  database: Database
  app: FastifyInstance
  /** Answers what is under way, then closes everything. */
  stop(): Promise<void>
}

/** Reads the configuration, opens the database, builds the services and listens. @throws see `explainStart`. */
export async function start(
  environment: NodeJS.ProcessEnv = process.env,
  log: Log = 'info',
): Promise<Running> {
  const config = readConfig(environment)
  refuseOpenDoor(config)
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, folder } = config
  const database = await openDatabase({ url, ownerUrl, folder })
  try {
    const app = await listen(config, database, log)
    return { config, database, app, stop: () => app.close().then(() => database.close()) }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function listen(config: Config, database: Database, log: Log): Promise<FastifyInstance> {
  await rm(`${config.folder}/uploads`, { recursive: true, force: true })
  const { ensureDemo } = await import('./demo/index.ts')
  await ensureDemo(database, config)
  const app = await createApp(services(database, config), log)
  await app.listen({ port: config.port, host: config.host })
  return app
}

/** The address, and who can sign in there. */
export async function welcome({ config, database }: Running): Promise<string> {
  const lines = [`Kith is ready at ${config.publicUrl}`, 'Everyone in the demonstration council is invented.']
  if (config.issuer) return lines[0]!
  const people = (await personas({ config, database })).map(
    ({ name, roles }) => `  ${name} (${roles.join(', ')})`,
  )
  return [...lines, 'Sign in as:', ...people, 'Press Ctrl+C to stop.'].join('\n')
}

const OWN = ['127.0.0.1', '::1', 'localhost']

/** Where personas sign in without a password, only this machine may reach them, unless somebody wants it otherwise. */
function refuseOpenDoor({ issuer, host, demoIsOpen }: Config): void {
  if (issuer || demoIsOpen || OWN.includes(host)) return
  throw new Error(
    `HOST is "${host}", and no password protects the demonstration's personas. Set OIDC_ISSUER to your sign-in service, or KITH_DEMO=open to let everyone in.`,
  )
}
