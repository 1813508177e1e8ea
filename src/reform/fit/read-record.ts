import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type Day, readDay, yearEnding } from './days.ts'
import { type History, staysOf } from './periods.ts'
import { type Episode, impossible, shortBreaks } from './read-ssda903.ts'

/** The most episodes that are read for one council: England's largest has about 60,000 in ten years. */
const MOST = 400_000
/** Years that are looked back, so that the methods can be tried on the past. */
const BACK = 15

/** An episode of the record as the fit needs it; `child` is the record that is kept where records were merged. */
type EpisodeRow = {
  child: string
  born: string | null
  alone: boolean
  began_on: string
  ended_on: string | null
  why_began: string | null
  legal_status: string | null
  home_kind: string | null
  home_provider: string | null
  why_ended: string | null
}

/**
 * The council's stays in care from its own record: the same stays as from its returns. It counts everybody, names
 * nobody, and nothing of one child leaves it. Throws a sentence where the record tells of no care.
 */
export async function historyFromRecord({ db, actor, today }: RecordReader): Promise<History> {
  const rows = await readEpisodes(db, actor.authority, Number(today.slice(0, 4)) - BACK)
  if (rows.length === 0)
    throw new RangeError(
      'The record holds no time in care yet. It comes with an SSDA903 return that is brought in, or with files that you choose here.',
    )
  if (rows.length > MOST)
    throw new RangeError(
      `The record holds more than ${MOST.toLocaleString('en-GB')} episodes of care, more than any council. Look for something that was brought in twice.`,
    )
  return historyOfRows(rows, today)
}

export type RecordReader = Pick<Viewer, 'db' | 'today'> & { actor: { authority: string } }

/** Every episode of whoever was in care since 1 April of a year, with all that went before it, in one statement. */
async function readEpisodes(db: Db, authority: string, since: number): Promise<EpisodeRow[]> {
  const { rows } = await sql<EpisodeRow>`
    with recent as (
      select distinct e.person_id from care_episode e
      where e.authority = ${authority} and (e.ended_on is null or e.ended_on >= ${`${since}-04-01`}::date)
    )
    select coalesce(p.merged_into, p.id) as child, coalesce(kept.birth_date, p.birth_date) as born,
      exists (select from unaccompanied_child u where u.authority = ${authority} and u.person_id = e.person_id) as alone,
      e.began_on, e.ended_on, e.why_began, e.legal_status, e.home_kind, e.home_provider, e.why_ended
    from recent
    join care_episode e on e.authority = ${authority} and e.person_id = recent.person_id
    join person p on p.authority = ${authority} and p.id = e.person_id
    left join person kept on kept.authority = ${authority} and kept.id = p.merged_into
    order by child, e.began_on
    limit ${MOST + 1}`.execute(db)
  return rows
}

export function historyOfRows(rows: readonly EpisodeRow[], today: string): History {
  const left = new Map<string, number>()
  const usable = rows.flatMap((row) => {
    const read = episodeOf(row)
    if (typeof read === 'string') left.set(read, (left.get(read) ?? 0) + 1)
    return typeof read === 'string' || shortBreaks.has(read.legal) ? [] : [read]
  })
  if (usable.length === 0)
    throw new RangeError('No episode of care in the record has a child’s date of birth and days that fit.')
  const born = new Map(rows.flatMap((row) => (row.born ? [[row.child, readDay(row.born)!] as const] : [])))
  const { periods, problems } = staysOf(
    Map.groupBy(usable, (each) => each.child),
    born,
  )
  return {
    years: yearsTold(usable, readDay(today)!),
    periods,
    problems: [...[...left].map(([what, count]) => ({ what, count })), ...problems],
    unaccompanied: new Set(rows.filter((row) => row.alone).map((row) => row.child)),
  }
}

/** The episode, or why it cannot be used. */
function episodeOf(row: EpisodeRow): Episode | string {
  const [born, start] = [readDay(row.born ?? undefined), readDay(row.began_on)!]
  const end = readDay(row.ended_on ?? undefined)
  if (born === undefined) return 'episodes of a child without a date of birth'
  return (
    impossible(start, end, born) ?? {
      child: row.child,
      start,
      end,
      reasonNew: row.why_began ?? '',
      legal: row.legal_status ?? '',
      place: row.home_kind ?? '',
      provider: row.home_provider ?? '',
      reasonEnd: row.why_ended ?? '',
    }
  )
}

/**
 * The years (to 31 March) of which the record tells: back from the last finished year in which anything began or ended,
 * as long as each has an episode that ended in it. Before that only those who stayed long are known, and a count would
 * miss whoever had left.
 */
function yearsTold(episodes: readonly Episode[], today: Day): number[] {
  const finished = yearEnding(today + 1) - 1
  const ended = new Set(episodes.flatMap(({ end }) => (end === undefined ? [] : [yearEnding(end)])))
  const began = new Set(episodes.map(({ start }) => yearEnding(start)))
  const told = [...ended, ...began].filter((year) => year <= finished)
  if (told.length === 0)
    throw new RangeError(
      'The record tells of care only since the last 31 March. A forecast can be made once a year has gone by.',
    )
  const last = told.reduce((a, b) => Math.max(a, b))
  const years = [last]
  while (ended.has(years[0]! - 1)) years.unshift(years[0]! - 1)
  return years
}
