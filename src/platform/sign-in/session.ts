import { createHash, randomBytes } from 'node:crypto'
import type { Database, Db } from '../database/open.ts'
import type { Actor } from '../operations/operation.ts'

/** A session ends an hour after it was last used, and after twelve hours whatever happens. */
export const IDLE_MINUTES = 60
const LONGEST_HOURS = 12

/** Opens a session and returns the cookie's value: `<council>.<secret>`. The database holds only the secret's hash. */
export async function openSession(db: Db, authority: string, account: string, now: Date): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const row = { id: hash(secret), account_id: account, began_at: now, last_seen_at: now, ended_at: null }
  await db.insertInto('session').values(row).execute()
  return `${authority}.${secret}`
}

export interface FoundSession {
  actor: Actor
  /** What tells it from others; not the cookie, and of no use as one. Nobody’s on a public page. */
  id?: string
  /** False when it has timed out: enough to keep a draft, not to act. */
  live: boolean
}

/** Who holds this cookie; undefined for one that never was, and for one that was ended by signing out or with the account. Marks the session as used, at most once a minute. */
export async function findSession(
  database: Database,
  cookie: string | undefined,
  now: Date,
): Promise<FoundSession | undefined> {
  const session = partsOf(cookie)
  if (!session) return undefined
  const { authority, secret } = session
  return database.within(authority, async (db) => {
    const row = await sessionRow(db, hash(secret))
    if (!row || row.ended_at || !row.active) return undefined
    const live = isFresh(row, now)
    if (live && now.getTime() - row.last_seen_at.getTime() > 60_000) {
      await db.updateTable('session').set({ last_seen_at: now }).where('id', '=', hash(secret)).execute()
    }
    return { live, id: sessionId(authority, secret), actor: actor(authority, row) }
  })
}

/** Ends the session of this cookie, if there is one. */
export async function endSession(database: Database, cookie: string, now: Date): Promise<void> {
  const session = partsOf(cookie)
  if (!session) return
  const { authority, secret } = session
  await database.within(authority, (db) =>
    db.updateTable('session').set({ ended_at: now }).where('id', '=', hash(secret)).execute(),
  )
}

/** The id of the session of this cookie, whether or not it still stands. */
export function sessionOf(cookie: string): string | undefined {
  const parts = partsOf(cookie)
  return parts && sessionId(parts.authority, parts.secret)
}

const sessionId = (authority: string, secret: string): string =>
  createHash('sha256')
    .update(`${authority} ${hash(secret)}`)
    .digest('hex')

function partsOf(cookie: string | undefined): { authority: string; secret: string } | undefined {
  const [authority, secret] = cookie?.split('.') ?? []
  return authority && secret && /^[A-Za-z0-9]{1,12}$/.test(authority) ? { authority, secret } : undefined
}

const hash = (secret: string) => createHash('sha256').update(secret).digest('base64url')

function sessionRow(db: Db, id: string) {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select([
      'began_at',
      'last_seen_at',
      'ended_at',
      'account.id as account',
      'name',
      'roles',
      'worker_id',
      'active',
    ])
    .where('session.id', '=', id)
    .executeTakeFirst()
}

function isFresh(row: { began_at: Date; last_seen_at: Date }, now: Date): boolean {
  const idle = now.getTime() - row.last_seen_at.getTime()
  const open = now.getTime() - row.began_at.getTime()
  return idle < IDLE_MINUTES * 60_000 && open < LONGEST_HOURS * 3_600_000
}

function actor(authority: string, row: NonNullable<Awaited<ReturnType<typeof sessionRow>>>): Actor {
  return {
    authority,
    account: row.account,
    name: row.name,
    roles: row.roles,
    worker: row.worker_id ?? undefined,
  }
}
