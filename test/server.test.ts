import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ensureDemo } from '../src/demo/index.ts'
import { explainStart } from '../src/explain-start.ts'
import { askForHelp } from '../src/front-door/asking/ask-for-help.ts'
import { start } from '../src/main.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { run } from '../src/platform/operations/run.ts'
import { verifyLedger } from '../src/record/ledger/verify.ts'
import { freePort } from './demonstration.ts'

/** A PostgreSQL server as a council's own: over TCP, with passwords, and nobody but its keeper may do everything. */
let server: { port: number; stop(): Promise<void> }
const folder = mkdtempSync(join(tmpdir(), 'kith-server-'))
const KEEPER = 'keeper-secret'
const url = (role: string, password: string, database: string) =>
  `postgres://${role}:${password}@127.0.0.1:${server.port}/${database}`

beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const asRoot = process.getuid?.() === 0
const NOBODY = 65534
const account = asRoot ? { uid: NOBODY, gid: NOBODY } : {}

async function startServer(): Promise<typeof server> {
  const bin = await binaries()
  const data = join(folder, 'data')
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'password'), KEEPER)
  if (asRoot) for (const path of [folder, join(folder, 'password')]) chownSync(path, NOBODY, NOBODY)
  const made = ['-D', data, '-U', 'keeper', '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`]
  execFileSync(join(bin, 'initdb'), [...made, '--no-sync', '--locale=C', '--encoding=UTF8'], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
  })
  writeFileSync(join(data, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n')
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'fsync=off']
  const flags = settings.flatMap((setting) => ['-c', setting])
  const own = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
  })
  await untilItAnswers(port)
  return { port, stop: () => stopped(own) }
}

function stopped(own: ChildProcess): Promise<void> {
  return new Promise((done) => {
    own.once('exit', () => done())
    own.kill('SIGINT')
  })
}

/** Where the run's own server has its programs. */
async function binaries(): Promise<string> {
  const rows = await ask(
    { ...inject('server'), user: 'postgres', database: 'postgres' },
    "select setting from pg_config() where name = 'BINDIR'",
  )
  return String(rows[0]?.setting)
}

async function untilItAnswers(port: number): Promise<void> {
  const keeper = { host: '127.0.0.1', port, user: 'keeper', password: KEEPER, database: 'postgres' }
  for (let attempt = 0; attempt < 200; attempt++) {
    const answered = await ask(keeper, 'select 1').catch(() => undefined)
    if (answered) return
    await sleep(50)
  }
  throw new Error('The server of the test did not start.')
}

async function ask(connection: pg.ClientConfig, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** What the keeper of the server does before Kith comes. */
async function keeperDoes(...statements: string[]): Promise<void> {
  for (const statement of statements)
    await ask({ connectionString: url('keeper', KEEPER, 'postgres') }, statement)
}

const PLAIN = 'login nosuperuser nocreaterole nocreatedb nobypassrls'

interface Login {
  url: string
  ownerUrl?: string
}

/** Makes a small council there, starts Kith on it, asks for help and reads it back. */
async function liveThere(login: Login) {
  const database = await openDatabase({ ...login, folder })
  await ensureDemo(database, { council: 'ALDER' }, { families: 2, children: 4 })
  await database.close()
  const port = String(await freePort())
  const environment = {
    DATABASE_URL: login.url,
    DATABASE_OWNER_URL: login.ownerUrl,
    KITH_DATA: folder,
    PORT: port,
  }
  const running = await start(environment, false)
  try {
    const own = running.services.database
    const health = (await fetch(`http://127.0.0.1:${port}/health`)).status
    const actor = { authority: 'ALDER', name: 'public', roles: ['public'] }
    const asked = { words: 'We could use a hand', who: 'parent', reach: 'phone', reachDetail: '07700 900001' }
    const { reference } = await run(own, askForHelp, actor, asked)
    const found = await own.within('ALDER', (db) =>
      db.selectFrom('conversation').select('words').where('reference', '=', reference).execute(),
    )
    const { broken } = await own.within('ALDER', (db) => verifyLedger(db, 'ALDER'))
    const elsewhere = await own.within('OTHER', (db) => sql`select 1 from person`.execute(db))
    const people = await own.within('ALDER', (db) => sql`select 1 from person`.execute(db))
    const outside = await sql`select 1 from person`.execute(own.outside).then(
      () => 'it answered',
      (error: Error) => error.message,
    )
    const role = await own.within('ALDER', (db) =>
      sql<{ name: string }>`select current_user as name`.execute(db),
    )
    return {
      health,
      found,
      broken,
      outside,
      elsewhere: elsewhere.rows.length,
      people: people.rows.length,
      role: role.rows[0]?.name,
    }
  } finally {
    await running.stop()
  }
}

describe('on a council’s own server, over TCP with a password', () => {
  it('an ordinary owner who may make no role is enough, and row-level security holds for that owner too', async () => {
    await keeperDoes(
      `create role plain ${PLAIN} password 'plain-secret'`,
      'create database plain owner plain',
    )
    const lived = await liveThere({ url: url('plain', 'plain-secret', 'plain') })
    expect(lived).toMatchObject({
      health: 200,
      found: [{ words: 'We could use a hand' }],
      broken: [],
      elsewhere: 0,
      role: 'plain',
    })
    expect(lived.people).toBeGreaterThan(4)
    expect(lived.outside).toMatch(/no council set/)
  })

  it('roles that the keeper made beforehand are used: the application owns nothing', async () => {
    await keeperDoes(
      'create role kith_app nologin',
      `create role tables ${PLAIN} password 'tables-secret'`,
      `create role kith_login ${PLAIN} password 'login-secret'`,
      'grant kith_app to tables, kith_login with inherit false, set true',
      'create database tables owner tables',
    )
    const ownerUrl = url('tables', 'tables-secret', 'tables')
    const lived = await liveThere({ url: url('kith_login', 'login-secret', 'tables'), ownerUrl })
    expect(lived).toMatchObject({
      health: 200,
      found: [{ words: 'We could use a hand' }],
      broken: [],
      elsewhere: 0,
      role: 'kith_app',
    })
    expect(lived.people).toBeGreaterThan(4)
    expect(lived.outside).toMatch(/permission denied|no council set/)
  })
})

describe('what cannot be started says why in one sentence', () => {
  const failure = (address: string) =>
    start({ DATABASE_URL: address, KITH_DATA: folder, PORT: '0' }, false).then(
      (running) => running.stop().then(() => 'it started'),
      explainStart,
    )

  it('a server that is not there', async () => {
    const nobody = await freePort()
    expect(await failure(`postgres://plain:plain-secret@127.0.0.1:${nobody}/plain`)).toBe(
      'The database cannot be reached (ECONNREFUSED). Check DATABASE_URL and that the server is running.',
    )
  })

  it('a wrong password, which the sentence does not repeat', async () => {
    const said = await failure(url('plain', 'guessed-secret', 'plain'))
    expect(said).toBe(
      'The database server does not accept the name or the password. Check them in DATABASE_URL.',
    )
    expect(said).not.toContain('guessed')
  })

  it('a database that is not on the server', async () => {
    expect(await failure(url('plain', 'plain-secret', 'nowhere'))).toBe(
      'The server has no database of that name. Make it, or check the name in DATABASE_URL.',
    )
  })

  it('a database that is newer than the program', async () => {
    const address = url('plain', 'plain-secret', 'plain')
    await ask(
      { connectionString: address },
      "insert into kysely_migration (name, timestamp) values ('9999-of-tomorrow', '2030-01-01')",
    )
    expect(await failure(address)).toBe(
      'The database is newer than this program (it has "9999-of-tomorrow"). Update Kith, then start it again.',
    )
  })
})
