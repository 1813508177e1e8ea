import { sql } from 'kysely'
import type { Database } from '../../platform/database/open.ts'
import { startWorkLoop, type WorkLoop } from '../../platform/jobs/work-loop.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { historyFromRecord } from '../fit/read-record.ts'
import { makeInThread } from './in-thread.ts'
import { type PackedHistory, packed } from './packed.ts'
import type { Forecast } from './shown.ts'
import './tables.ts'

/** A forecast that no program has moved for so long was interrupted, and is made anew. */
const STALLED_SECONDS = 120

/** Makes the forecasts that people asked for, one at a time; those left by a restart are found again. */
export const startForecastRunner = (database: Database): WorkLoop =>
  startWorkLoop((me) => makeNext(database, me))

/** Makes the longest waiting forecast of whatever council. @returns false where none waits. */
export async function makeNext(database: Database, me: string): Promise<boolean> {
  const councils = await database.outside.selectFrom('council').select('code').execute()
  for (const { code } of councils) {
    const claimed = await claim(database, code, me)
    if (!claimed) continue
    await carryOut(database, code, claimed)
    return true
  }
  return false
}

type Claimed = { id: string; years: number; resamples: number; stays: PackedHistory | null }

async function claim(database: Database, authority: string, me: string): Promise<Claimed | undefined> {
  return database.within(authority, async (db) => {
    const { rows } = await sql<Claimed>`
      update council_forecast set claimed_by = ${me}, seen_at = now()
      where authority = ${authority} and id = (
        select f.id from council_forecast f where f.authority = ${authority} and f.ended_at is null
          and (f.claimed_by is null or f.seen_at < now() - make_interval(secs => ${STALLED_SECONDS}))
        order by f.asked_at limit 1 for update skip locked)
      returning id, years, resamples, stays`.execute(db)
    return rows[0]
  })
}

async function carryOut(database: Database, authority: string, asked: Claimed): Promise<void> {
  try {
    const history = asked.stays ?? (await fromRecord(database, authority))
    const tell = (done: number) =>
      void move(database, authority, asked.id, { done, seen_at: new Date() }).catch(() => {})
    const { years, resamples } = asked
    const forecast: Forecast = await makeInThread({ history, years, resamples }, tell)
    await end(database, authority, asked.id, { result: JSON.stringify(forecast) })
  } catch (error) {
    const problem = error instanceof RangeError ? error.message : OUR_FAULT
    await end(database, authority, asked.id, { problem })
  }
}

const OUR_FAULT = 'Kith stopped by a fault of its own, and nothing was lost. Ask for the forecast again.'

const fromRecord = (database: Database, authority: string) =>
  database.within(authority, async (db) =>
    packed(await historyFromRecord({ db, actor: { authority }, today: dayInEngland(new Date()) })),
  )

type Change = { done: number; seen_at: Date }
type Ending = { result: string } | { problem: string }

const move = (database: Database, authority: string, id: string, change: Change) =>
  database.within(authority, (db) =>
    db
      .updateTable('council_forecast')
      .set(change)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .execute(),
  )

/** Ends it; the stays that came with files are gone from then on. */
const end = (database: Database, authority: string, id: string, ending: Ending) =>
  database.within(authority, (db) =>
    db
      .updateTable('council_forecast')
      .set({ ...ending, ended_at: new Date(), seen_at: new Date(), stays: null })
      .where('id', '=', id)
      .execute(),
  )
