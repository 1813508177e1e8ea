import { join } from 'node:path'
import { type CompiledQuery, Kysely, type LogEvent, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { authorityPlugin } from './authority-plugin.ts'
import { DatabaseError } from './database-error.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { prepareStatements } from './prepare-statements.ts'
import type { Tables } from './tables.ts'

// A date stays the text YYYY-MM-DD (the driver would make it a moment in the machine's time zone);
// a count is a number, for none of ours leaves the safe integers.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

/** A council's data inside one transaction: row-level security is entered, `authority` is bound on every table. */
export type Db = Transaction<Tables>

export interface Database {
  /** Runs `work` in one transaction as the application's role inside one council. */
  within<T>(authority: string, work: (db: Db) => Promise<T>): Promise<T>
  /** Outside any council: the council list and health checks. */
  outside: Kysely<Tables>
  /** As the owner of the tables: migrations, new councils. Nothing that a request does comes here. */
  asOwner<T>(work: (owner: Kysely<Tables>) => Promise<T>): Promise<T>
  /** How another program of ours (the job queue) connects: as the owner. */
  owner: pg.PoolConfig
  close(): Promise<void>
}

export interface OpenOptions {
  /** A PostgreSQL server; without it an embedded one is started in `folder`. */
  url?: string | undefined
  /** How the owner connects, where the application logs in as somebody who owns nothing. */
  ownerUrl?: string | undefined
  folder: string
  /** Called with every statement that is sent. */
  onQuery?: (query: CompiledQuery) => void
  poolSize?: number
}

/**
 * Opens the database, brings it up to date and returns it.
 * @throws DatabaseError with a sentence for the person who starts Kith: unreachable, newer than the program, disk full.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const embedded = options.url ? undefined : await startEmbedded({ folder: join(options.folder, 'postgres') })
  const owner: pg.PoolConfig = embedded?.owner() ?? { connectionString: options.ownerUrl ?? options.url }
  const login: pg.PoolConfig = embedded?.login() ?? { connectionString: options.url }
  await asOwner(owner, async (database) => {
    await reach(database)
    await migrate(database)
  }).catch(async (error: unknown) => {
    throw embedded ? await embedded.giveUp(error) : error
  })
  const database = connect({ owner, login }, options)
  return { ...database, close: () => database.close().then(() => embedded?.stop()) }
}

/** A database that is there and up to date. */
export function connect(
  { owner, login }: { owner: pg.PoolConfig; login: pg.PoolConfig },
  options: Pick<OpenOptions, 'onQuery' | 'poolSize'> = {},
): Database {
  const outside = kysely(login, options)
  return {
    outside,
    owner,
    within: (authority, work) => within(outside, authority, work),
    asOwner: (work) => asOwner(owner, work),
    close: () => outside.destroy(),
  }
}

async function asOwner<T>(owner: pg.PoolConfig, work: (database: Kysely<Tables>) => Promise<T>): Promise<T> {
  const database = kysely(owner, { poolSize: 2 })
  try {
    return await work(database)
  } finally {
    await database.destroy()
  }
}

function kysely(
  connection: pg.PoolConfig,
  { onQuery, poolSize = 16 }: Pick<OpenOptions, 'onQuery' | 'poolSize'>,
): Kysely<Tables> {
  // Without the search path, an owner called as the schema `kith` would make and seek its tables there.
  const pool = new pg.Pool({
    ...connection,
    options: '-c search_path=public',
    max: poolSize,
    // One stays open at rest: it tells another program of ours, which joined the embedded server, not to stop it.
    min: 1,
    connectionTimeoutMillis: 10_000,
  })
  // A cut connection fails the query that it is for; without a listener it would end the program, also inside a transaction.
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
    prepareStatements(client)
  })
  const log = onQuery && ((event: LogEvent) => onQuery(event.query))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log })
}

/** Two transactions waited for each other, and the database ended this one: its work is done again from the beginning. */
const DEADLOCK = '40P01'
const TRIES = 4

async function within<T>(
  outside: Kysely<Tables>,
  authority: string,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction(outside, authority, work)
    } catch (error) {
      if (attempt === TRIES || (error as { code?: string }).code !== DEADLOCK) throw error
    }
  }
}

function transaction<T>(
  outside: Kysely<Tables>,
  authority: string,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return outside.transaction().execute(async (transaction) => {
    await sql`select kith.enter(${authority})`.execute(transaction)
    return work(transaction.withPlugin(authorityPlugin(authority)) as Db)
  })
}

async function reach(outside: Kysely<Tables>): Promise<void> {
  try {
    const { rows } = await sql<{
      version: number
    }>`select current_setting('server_version_num')::int as version`.execute(outside)
    if ((rows[0]?.version ?? 0) < 160000)
      throw new DatabaseError('Kith needs PostgreSQL 16 or newer. Point DATABASE_URL at a newer server.')
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    const reason = error instanceof Error ? (error as Error & { code?: string }).code : undefined
    throw new DatabaseError(REFUSED[reason ?? ''] ?? unreached(reason))
  }
}

const unreached = (reason: string | undefined): string =>
  `The database cannot be reached${reason ? ` (${reason})` : ''}. Check DATABASE_URL and that the server is running.`

const NOT_ACCEPTED =
  'The database server does not accept the name or the password. Check them in DATABASE_URL.'

/** PostgreSQL's codes for a server that is there and does not let us in. */
const REFUSED: Record<string, string> = {
  '28P01': NOT_ACCEPTED,
  '28000': NOT_ACCEPTED,
  '3D000': 'The server has no database of that name. Make it, or check the name in DATABASE_URL.',
}
