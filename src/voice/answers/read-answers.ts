import { sql } from 'kysely'
import { type Share, shareOf } from '../../engines/statistics/share.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addMonths } from '../../platform/time/day.ts'
import { openEntries } from '../../record/access/index.ts'
import { type Answerer, type HowFar, quarterOf, type Theme } from '../words.ts'

/** What somebody said, without anything that leads to them. */
export interface Answer {
  id: string
  who: Answerer
  helpful: HowFar
  respected: HowFar
  words: string
  better: string
  mayQuote: boolean
  themes: Theme[]
}

/** Fewer than so many are not read out: whose they are could be guessed. */
export const FEWEST = 5

export interface Heard {
  /** In no order that says when they came; empty below `FEWEST`. */
  answers: Answer[]
  all: number
  helpful: Share | undefined
  respected: Share | undefined
}

/** What was said in the last four quarters and this one. */
export async function readHeard({ db, actor, today }: Viewer): Promise<Heard> {
  const { rows } = await sql<Answer>`
    select id, who, helpful, respected, words, better, may_quote as "mayQuote", themes
    from feedback_answer where authority = ${actor.authority} and quarter >= ${quarterOf(addMonths(today, -12))}
    order by id limit 2000`.execute(db)
  const share = (what: 'helpful' | 'respected') =>
    shareOf(rows.filter((row) => row[what] === 'yes').length, rows.length)
  return {
    answers: rows.length < FEWEST ? [] : rows,
    all: rows.length,
    helpful: share('helpful'),
    respected: share('respected'),
  }
}

export interface OwnAnswer extends Pick<Answer, 'who' | 'helpful' | 'words' | 'better'> {
  on: string
}

/** What a family said and let those who help them see, the latest first. */
export async function answersOfFamily(viewer: Viewer, family: string): Promise<OwnAnswer[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<OwnAnswer>`
    select f.who, f.helpful, f.words, f.better, f.answered_on as on
    from feedback_answer f join ledger_entry e on e.authority = ${authority} and e.id = f.entry_id
    where f.authority = ${authority} and f.family_id = ${family} and ${await openEntries(viewer)}
    order by f.answered_on desc, f.id limit 100`.execute(viewer.db)
  return rows
}
