import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { ensureDemo } from '../src/demo/index.ts'
import { createApp, type Log, type Services } from '../src/doors/web/index.ts'
import { readConfig } from '../src/platform/config.ts'
import type { Actor } from '../src/platform/operations/operation.ts'
import { openSession } from '../src/platform/sign-in/session.ts'
import { testDatabase } from '../src/platform/testing/database.ts'
import { services } from '../src/services.ts'

export interface Demonstration {
  services: Services
  app: FastifyInstance
  /** Where a browser finds it, once it listens. */
  address: string
  /** Everybody who can sign in, by the name that the issuer knows. */
  people: ReadonlyMap<string, Actor>
  /** A session's cookie for one of them. */
  cookie(subject: string): Promise<string>
}

interface DemonstrationOptions {
  log?: Log
  listen?: boolean
  /** With the report’s stories as people. */
  stories?: boolean
}

/** The application with a small fictional council: twelve families with 26 children. Gone when the test file ends. */
export async function demonstration({
  log = false,
  listen = false,
  stories = false,
}: DemonstrationOptions = {}) {
  const database = await testDatabase()
  await database.asOwner((owner) => owner.deleteFrom('council').execute())
  const folder = mkdtempSync(join(tmpdir(), 'kith-demonstration-'))
  const config = readConfig({ KITH_DATA: folder, PORT: String(await freePort()) })
  await ensureDemo(database, config, { families: 12, children: 26, stories })
  const own = services(database, config)
  const app = await createApp(own, log)
  if (listen) await app.listen({ port: config.port, host: config.host })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const people = await whoCanSignIn(own)
  const cookie = (subject: string) =>
    database.within(config.council, async (db) => {
      const { account } = people.get(subject)!
      return `kith=${await openSession(db, config.council, account!, own.clock())}`
    })
  return { services: own, app, address: config.publicUrl, people, cookie } satisfies Demonstration
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

async function whoCanSignIn({ database, config: { council } }: Services): Promise<Map<string, Actor>> {
  const rows = await database.within(council, (db) =>
    db
      .selectFrom('account')
      .select(['id', 'subject', 'name', 'roles', 'worker_id'])
      .where('active', '=', true)
      .execute(),
  )
  return new Map(
    rows.map(({ id, subject, name, roles, worker_id }) => [
      subject,
      { authority: council, account: id, name, roles, worker: worker_id ?? undefined },
    ]),
  )
}
