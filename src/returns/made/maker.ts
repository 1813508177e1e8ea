import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database, Db } from '../../platform/database/open.ts'
import { startWorkLoop, type WorkLoop } from '../../platform/jobs/work-loop.ts'
import { keepFolder } from './keep-folder.ts'
import { MAKERS } from './makers.ts'
import type { MadeKind } from './tables.ts'

/** What no program has moved for so long was left by one that stopped, and is begun anew. */
const STALLED_SECONDS = 120
const KEPT_HOURS = 24

/** Makes the files that people asked for, one after another. */
export const startFileMaker = (database: Database, pause?: number): WorkLoop =>
  startWorkLoop((me) => makeNext(database, me), pause)

interface Asked {
  id: string
  kind: MadeKind
  on_day: string
  since: string | null
  asked_at: Date
}

/** Makes what waits longest, of whatever council. @returns false where nothing waits. */
export async function makeNext(database: Database, me: string): Promise<boolean> {
  const councils = await database.outside.selectFrom('council').select('code').execute()
  for (const { code } of councils) {
    const asked = await claim(database, code, me)
    if (!asked) continue
    await make(database, code, asked)
    return true
  }
  return false
}

const claim = (database: Database, authority: string, me: string): Promise<Asked | undefined> =>
  database.within(authority, async (db) => {
    await removeOld(db, authority)
    const { rows } = await sql<Asked>`update return_made set claimed_by = ${me}, seen_at = now()
      where authority = ${authority} and id = (
        select m.id from return_made m where m.authority = ${authority} and m.ended_at is null
          and (m.claimed_by is null or m.seen_at < now() - make_interval(secs => ${STALLED_SECONDS}))
        order by m.asked_at limit 1 for update skip locked)
      returning id, kind, on_day, since, asked_at`.execute(db)
    return rows[0]
  })

/** Removes what was made more than a day ago, with its files. */
async function removeOld(db: Db, authority: string): Promise<void> {
  const old = sql`select id from return_made
    where authority = ${authority} and ended_at < now() - make_interval(hours => ${KEPT_HOURS})`
  for (const table of ['return_made_file', 'return_made_child'])
    await sql`delete from ${sql.table(table)} where authority = ${authority} and made_id in (${old})`.execute(
      db,
    )
  await sql`delete from return_made where authority = ${authority} and id in (${old})`.execute(db)
}

const FAULT =
  'Kith stopped by a fault of its own. Make them again; if it stops again, tell those who look after Kith.'

async function make(database: Database, authority: string, asked: Asked): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-made-'))
  const set = (what: { done?: number; of?: number; ended_at?: Date; summary?: string; problem?: string }) =>
    database.within(authority, (db) =>
      db
        .updateTable('return_made')
        .set({ ...what, seen_at: new Date() })
        .where('id', '=', asked.id)
        .execute(),
    )
  const beat = setInterval(() => set({}).catch(() => {}), 10_000)
  try {
    await forget(database, authority, asked.id)
    const seen = new Set<string>()
    const summary = await MAKERS[asked.kind]({
      ...{ database, authority, folder, on: asked.on_day, since: asked.since, now: asked.asked_at },
      tell: (done, of) => void set({ done, of }).catch(() => {}),
      seen: (person) => seen.add(person),
    })
    await keepFolder({ database, authority, made: asked.id }, folder)
    await database.within(authority, (db) =>
      sql`insert into return_made_child (authority, made_id, person_id)
        select ${authority}, ${asked.id}, unnest(${[...seen]}::uuid[])`.execute(db),
    )
    await set({ summary: JSON.stringify(summary), ended_at: new Date() })
  } catch {
    await set({ problem: FAULT, ended_at: new Date() })
  } finally {
    clearInterval(beat)
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a program that stopped half-way had kept. */
const forget = (database: Database, authority: string, id: string) =>
  database.within(authority, async (db) => {
    await db.deleteFrom('return_made_file').where('made_id', '=', id).execute()
    await db.deleteFrom('return_made_child').where('made_id', '=', id).execute()
  })
