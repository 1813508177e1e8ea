import type { Viewer } from '../../platform/operations/operation.ts'
import type { Progress } from '../programme/programme.ts'
import type { MoneyKind, MoneyLine } from './money-lines.ts'
import './tables.ts'

export type Entry = Progress & {
  entry: string
  evidence: string | null
  author: string
  writtenAt: Date
  /** True where a later entry puts this one right. */
  putRight: boolean
  corrects: string | null
}

/** Everything that was reported, oldest first; of one recommendation where it is named. */
export async function readProgress({ db }: Viewer, ask?: string): Promise<Entry[]> {
  const rows = await db
    .selectFrom('reform_progress as row')
    .leftJoin('reform_progress as later', 'later.corrects', 'row.id')
    .selectAll('row')
    .select('later.id as later')
    .$if(ask !== undefined, (query) => query.where('row.ask', '=', ask!))
    .orderBy('row.happened_on')
    .orderBy('row.written_at')
    .limit(20_000)
    .execute()
  return rows.map((row) => ({
    id: row.ask,
    entry: row.id,
    on: row.happened_on,
    status: row.state,
    note: row.words,
    evidence: row.evidence,
    author: row.author,
    writtenAt: row.written_at,
    putRight: row.later !== null,
    corrects: row.corrects,
  }))
}

/** What stands: without what was put right. */
export const standing = (entries: readonly Entry[]): Entry[] => entries.filter(({ putRight }) => !putRight)

export type Voice = { id: string; who: string; words: string; writtenAt: Date }

/** The words that stand for a report. */
export async function readVoices({ db }: Viewer, period: string): Promise<Voice[]> {
  const rows = await db
    .selectFrom('reform_voice')
    .select(['id', 'who', 'words', 'written_at as writtenAt'])
    .where('period', '=', period)
    .where('taken_back_at', 'is', null)
    .orderBy('written_at')
    .limit(200)
    .execute()
  return rows
}

export type MoneyEntry = {
  line: MoneyLine
  quarter: string
  kind: MoneyKind
  pounds: number
  fromLine: string | null
  note: string | null
  author: string
  writtenAt: Date
}

/** Every figure that was entered, newest first. */
export async function readMoney({ db }: Viewer): Promise<MoneyEntry[]> {
  const rows = await db
    .selectFrom('reform_money')
    .select(['line', 'quarter', 'kind', 'pounds', 'from_line', 'note', 'author', 'written_at'])
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(5000)
    .execute()
  return rows.map(({ from_line, written_at, pounds, ...row }) => ({
    ...row,
    pounds: Number(pounds),
    fromLine: from_line,
    writtenAt: written_at,
  }))
}
