import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/open.ts'
import { startWorkLoop, type WorkLoop } from '../../platform/jobs/work-loop.ts'
import type { CheckRequest } from '../check/index.ts'
import { CheckStopped, inOwnThread } from './in-own-thread.ts'
import { keepOutcome } from './keep-outcome.ts'
import { removeOldChecks } from './remove-checks.ts'
import type { Asked, CheckedKind, Part } from './tables.ts'

/** A check that no program has moved for so long was interrupted, and is begun anew. */
const STALLED_SECONDS = 120

/** Checks what people handed in, one at a time, in a thread of its own; removes what is older than a day. */
export const startCheckRunner = (database: Database, pause?: number): WorkLoop =>
  startWorkLoop((me) => runNextCheck(database, me), pause)

/** Carries the longest waiting check out, of whatever council. @returns false where none waits. */
export async function runNextCheck(database: Database, me: string): Promise<boolean> {
  const councils = await database.outside.selectFrom('council').select('code').execute()
  for (const { code } of councils) {
    const check = await claim(database, code, me)
    if (!check) continue
    await carryOut(database, code, check)
    return true
  }
  return false
}

export interface ClaimedCheck {
  id: string
  kind: CheckedKind
  asked: Asked
}

async function claim(database: Database, authority: string, me: string): Promise<ClaimedCheck | undefined> {
  return database.within(authority, async (db) => {
    await removeOldChecks(db, authority)
    const { rows } = await sql<ClaimedCheck>`
      update return_check set claimed_by = ${me}, seen_at = now()
      where authority = ${authority} and id = (
        select c.id from return_check c where c.authority = ${authority} and c.ended_at is null
          and (c.claimed_by is null or c.seen_at < now() - make_interval(secs => ${STALLED_SECONDS}))
        order by c.began_at limit 1 for update skip locked)
      returning id, kind, asked`.execute(db)
    return rows[0]
  })
}

async function carryOut(database: Database, authority: string, check: ClaimedCheck): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-check-'))
  const news = keepTelling(database, authority, check.id)
  try {
    const request = { ...(await unpack(database, authority, check.id, folder)), ...check.asked }
    await inOwnThread({ kind: check.kind, request, folder }, news.say)
    await keepOutcome(database, authority, check.id, folder, news.say)
  } catch (error) {
    await giveUp(database, authority, check.id, error)
  } finally {
    news.end()
    await rm(folder, { recursive: true, force: true })
  }
}

const FAULT = 'The check was stopped by a fault of Kith. Try again, and tell the people who look after it.'

/** The files go in any case; why there is no report is kept for whoever asked. */
async function giveUp(database: Database, authority: string, id: string, error: unknown): Promise<void> {
  const problem = error instanceof CheckStopped ? error.message : FAULT
  await database.within(authority, async (db) => {
    await db.deleteFrom('return_check_file').where('check_id', '=', id).execute()
    await db.deleteFrom('return_check_findings').where('check_id', '=', id).execute()
    await db.updateTable('return_check').set({ problem, ended_at: new Date() }).where('id', '=', id).execute()
  })
}

/** Writes down every second at most what is being done, and every ten that it still goes on. */
function keepTelling(database: Database, authority: string, id: string) {
  let latest = ''
  const tell = () =>
    database
      .within(authority, (db) =>
        db
          .updateTable('return_check')
          .set({ doing: latest, seen_at: new Date() })
          .where('id', '=', id)
          .where('ended_at', 'is', null)
          .execute(),
      )
      .catch(() => {})
  let told = Date.now()
  const heart = setInterval(tell, 10_000)
  const say = (doing: string) => {
    latest = doing
    if (Date.now() - told < 1000) return
    told = Date.now()
    void tell()
  }
  return { say, end: () => clearInterval(heart) }
}

/** Puts what was handed in into folders of their own, and says where; one XML file or workbook is its own path. */
async function unpack(
  database: Database,
  authority: string,
  id: string,
  folder: string,
): Promise<Omit<CheckRequest, 'progress'>> {
  const paths: Partial<Record<Part, string>> = {}
  for (const part of ['this', 'last', 'providers', 'postcodes'] as const) {
    const files = await database.within(authority, (db) =>
      db
        .selectFrom('return_check_file')
        .select(['name', 'content'])
        .where('check_id', '=', id)
        .where('part', '=', part)
        .execute(),
    )
    if (files.length === 0) continue
    const own = join(folder, part)
    await mkdir(own)
    for (const { name, content } of files) await writeFile(join(own, safe(name)), content, { mode: 0o600 })
    paths[part] =
      files.length === 1 && !isCsvOfReturn(part, files[0]!.name) ? join(own, safe(files[0]!.name)) : own
  }
  const { this: input = folder, ...others } = paths
  return { input, ...others }
}

const isCsvOfReturn = (part: Part, name: string) =>
  (part === 'this' || part === 'last') && extname(name).toLowerCase() === '.csv'

/** A file's own name and nothing of a path. */
const safe = (name: string) => basename(name.replaceAll('\\', '/')).replaceAll('\0', '') || 'file'
