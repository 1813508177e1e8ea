import { type Selectable, sql } from 'kysely'
import type { Database } from '../../platform/database/open.ts'
import { startWorkLoop, type WorkLoop } from '../../platform/jobs/work-loop.ts'
import { addMonths, type Day, dayInEngland } from '../../platform/time/day.ts'
import type { ReturnViewTable } from '../tables.ts'
import { keepVersion, type Wanted } from './keep-version.ts'
import { catchUp, type Place, sweep, type View } from './sweep.ts'
import '../tables.ts'

/** A return that no program has moved for so long was left by one that stopped, and is taken up again. */
const STALLED_SECONDS = 120
/** Entries are looked at again for so long: one that was begun earlier may be written later. */
const MARGIN_MS = 60_000
/** A return is kept fresh until so long after its year: then it has been sent. */
const MONTHS_AFTER = 6

/** Derives the returns that people asked for and keeps them fresh, looking for work every second. */
export const startReturnsKeeper = (database: Database): WorkLoop =>
  startWorkLoop((me) => keepNext(database, me, new Date()))

type Work = View &
  Pick<Selectable<ReturnViewTable>, 'sweep_wanted' | 'standing' | 'swept_on' | 'last_entry'> &
  Wanted

/** Does the next thing that waits, of whatever council. @returns false where there was nothing to do. */
export async function keepNext(database: Database, me: string, now: Date): Promise<boolean> {
  const today = dayInEngland(now)
  const councils = await database.outside.selectFrom('council').select('code').execute()
  let did = false
  for (const { code } of councils) {
    const place = { database, authority: code }
    for (const view of await viewsOf(place)) did = (await keepFresh(place, view, me, today)) || did
  }
  return did
}

function viewsOf({ database, authority }: Place): Promise<Work[]> {
  return database.within(authority, (db) =>
    db
      .selectFrom('return_view')
      .select(['id', 'kind', 'year', 'on_day', 'sweep_wanted', 'standing', 'swept_on', 'last_entry'])
      .select(['keep_author', 'keep_account', 'keep_note'])
      .where((where) =>
        where.or([
          where('sweep_wanted', '=', true),
          where('standing', '=', true),
          where('keep_author', 'is not', null),
        ]),
      )
      .orderBy('asked_at')
      .execute(),
  )
}

async function keepFresh(place: Place, view: Work, me: string, today: Day): Promise<boolean> {
  const fresh = view.standing && today <= addMonths(view.on_day, MONTHS_AFTER)
  const all = view.sweep_wanted || (fresh && (view.swept_on ?? '') < today)
  const since = view.last_entry && earlier(view.last_entry)
  const something =
    all || view.keep_author !== null || (fresh && since && (await hasNews(place, view.last_entry!)))
  if (!something || !(await claim(place, view.id, me))) return false
  try {
    if (all) await sweep(place, view, today)
    else if (fresh && since) await catchUp(place, view, since, today)
    if (view.keep_author !== null) await keepVersion(place, view, new Date())
  } catch (error) {
    await told(place, view.id)
    throw error
  } finally {
    await release(place, view.id)
  }
  return true
}

/** The id that an entry of a minute before would have had: the first twelve figures are its moment. */
function earlier(id: string): string {
  const moment = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - MARGIN_MS
  const figures = Math.max(moment, 0).toString(16).padStart(12, '0')
  return `${figures.slice(0, 8)}-${figures.slice(8)}-7000-8000-000000000000`
}

const hasNews = ({ database, authority }: Place, last: string): Promise<boolean> =>
  database.within(authority, async (db) => {
    const { rows } =
      await sql`select from ledger_entry where authority = ${authority} and id > ${last}::uuid limit 1`.execute(
        db,
      )
    return rows.length > 0
  })

async function claim({ database, authority }: Place, id: string, me: string): Promise<boolean> {
  const { rows } = await database.within(authority, (db) =>
    sql`update return_view set claimed_by = ${me}, seen_at = now() where authority = ${authority} and id = ${id}
      and (claimed_by is null or seen_at < now() - make_interval(secs => ${STALLED_SECONDS})) returning id`.execute(
      db,
    ),
  )
  return rows.length > 0
}

const release = ({ database, authority }: Place, id: string) =>
  database.within(authority, (db) =>
    db.updateTable('return_view').set({ claimed_by: null }).where('id', '=', id).execute(),
  )

const FAULT =
  'Kith stopped by a fault of its own. Derive it again; if it stops again, tell those who look after Kith.'

const told = ({ database, authority }: Place, id: string) =>
  database.within(authority, (db) =>
    db
      .updateTable('return_view')
      .set({ problem: FAULT, sweep_wanted: false, standing: false, keep_author: null })
      .where('id', '=', id)
      .execute(),
  )
