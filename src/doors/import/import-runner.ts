import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/open.ts'
import { startWorkLoop, type WorkLoop } from '../../platform/jobs/work-loop.ts'
import { runImport } from './run-import.ts'
import './tables.ts'

/** A run that no program has moved for so long was interrupted, and is taken up again: nothing is doubled. */
export const STALLED_SECONDS = 120

/** Brings in the files that people handed in, one run at a time; the runs and their files are the queue. */
export const startImportRunner = (database: Database, pause?: number): WorkLoop =>
  startWorkLoop((me) => runNext(database, me), pause)

/** Brings the longest waiting run in, of whatever council. @returns false where none waits. */
export async function runNext(database: Database, me: string): Promise<boolean> {
  const councils = await database.outside.selectFrom('council').select('code').execute()
  for (const { code } of councils) {
    const run = await claim(database, code, me)
    if (!run) continue
    await carryOut(database, code, run)
    return true
  }
  return false
}

interface Claimed {
  id: string
  kind: 'ssda903' | 'cin'
  name: string
  year: string | null
  account_id: string | null
  author: string
}

async function claim(database: Database, authority: string, me: string): Promise<Claimed | undefined> {
  return database.within(authority, async (db) => {
    const { rows } = await sql<Claimed>`
      update import_run set claimed_by = ${me}, seen_at = now()
      where authority = ${authority} and id = (
        select r.id from import_run r where r.authority = ${authority} and r.ended_at is null
          and exists (select from import_file f where f.authority = ${authority} and f.run_id = r.id)
          and (r.claimed_by is null or r.seen_at < now() - make_interval(secs => ${STALLED_SECONDS}))
        order by r.began_at limit 1 for update skip locked)
      returning id, kind, name, year, account_id, author`.execute(db)
    return rows[0]
  })
}

async function carryOut(database: Database, authority: string, run: Claimed): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-import-'))
  try {
    const path = await unpack(database, authority, run.id, folder)
    const actor = {
      authority,
      name: run.author,
      roles: ['records-officer'],
      ...(run.account_id && { account: run.account_id }),
    }
    const { id, kind, name, year } = run
    await runImport({ database, actor, kind, path, name, run: id, year: year ?? undefined }).catch(() => {})
    await database.within(authority, (db) => db.deleteFrom('import_file').where('run_id', '=', id).execute())
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Puts the files into a folder; a single XML file is its own path. */
async function unpack(database: Database, authority: string, run: string, folder: string): Promise<string> {
  const files = await database.within(authority, (db) =>
    db.selectFrom('import_file').select(['name', 'content']).where('run_id', '=', run).execute(),
  )
  for (const { name, content } of files)
    await writeFile(join(folder, basename(name)), content, { mode: 0o600 })
  const [only] = files
  return files.length === 1 && extname(only!.name).toLowerCase() === '.xml'
    ? join(folder, basename(only!.name))
    : folder
}
