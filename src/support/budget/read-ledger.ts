import { sql } from 'kysely'
import { type Shown, suppress } from '../../engines/statistics/suppress.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { SPENDING_KINDS, type SpendingKind } from './kinds.ts'

/** One entry of the budget's ledger; pence, less than nothing where it reverses another. It names nobody. */
export interface LedgerRow {
  posting: string
  on: string
  line: string
  kind: SpendingKind
  pence: number
  reverses: string | null
}

/** Every entry of a time, in the order in which they were made. `until` is the day after its last. */
export async function readLedger({ db, actor }: Viewer, from: string, until: string): Promise<LedgerRow[]> {
  const { authority } = actor
  const { rows } = await sql<LedgerRow>`
    select p.id as posting, p.posted_on as on, p.line, s.kind, p.pence, p.reverses
    from spending_posting p join spending s on s.authority = ${authority} and s.id = p.spending_id
    where p.authority = ${authority} and p.posted_on >= ${from}::date and p.posted_on < ${until}::date
    order by p.id`.execute(db)
  return rows
}

export interface LineTotal {
  line: string
  entries: number
  pence: number
}

/** What each line of the section 251 outturn bears: whole pence, added up and nothing rounded. */
export function byLine(rows: readonly LedgerRow[]): LineTotal[] {
  const lines = Map.groupBy(rows, ({ line }) => line)
  return [...lines]
    .map(([line, own]) => ({ line, entries: own.length, pence: sumOf(own) }))
    .sort((a, b) => (a.line < b.line ? -1 : 1))
}

export const sumOf = (rows: readonly { pence: number }[]): number =>
  rows.reduce((sum, { pence }) => sum + pence, 0)

/** What the money was for; how often is hidden where it is few. */
export function byKind(rows: readonly LedgerRow[]): { kind: SpendingKind; times: Shown; pence: number }[] {
  const kinds = Object.keys(SPENDING_KINDS) as SpendingKind[]
  const own = kinds.map((kind) => rows.filter((row) => row.kind === kind))
  const times = suppress(
    own.map((some) => some.filter(({ reverses }) => !reverses).length),
    { smallest: 5, roundTo: 1 },
  )
  return kinds.map((kind, at) => ({ kind, times: times[at]!, pence: sumOf(own[at]!) }))
}

/** How money was asked for and answered. Undefined where it would be about fewer than five. */
export interface Asking {
  /** Seconds from the question to a yes or no: half waited less. */
  medianSeconds: number | undefined
  /** Of those answered, the share that was refused, in per cent. */
  refused: number | undefined
  /** Of all spendings, the share that nobody had to ask for, in per cent. */
  atOnce: number | undefined
}

const FEWEST = 5

export async function readAsking({ db, actor }: Viewer, from: string, until: string): Promise<Asking> {
  const { authority } = actor
  const { rows } = await sql<{ all: number; within: number; answered: number; no: number; median: number }>`
    select count(*)::int as all, (count(*) filter (where s.within_limit))::int as within,
      (count(*) filter (where a.answer in ('yes', 'no')))::int as answered,
      (count(*) filter (where a.answer = 'no'))::int as no,
      percentile_cont(0.5) within group (order by extract(epoch from a.answered_at - s.asked_at))
        filter (where a.answer in ('yes', 'no'))::float as median
    from spending s left join spending_answer a on a.authority = ${authority} and a.spending_id = s.id
    where s.authority = ${authority} and s.asked_on >= ${from}::date and s.asked_on < ${until}::date`.execute(
    db,
  )
  const { all, within, answered, no, median } = rows[0]!
  const share = (some: number, of: number) =>
    few(some) || few(of - some) || of < FEWEST ? undefined : Math.round((100 * some) / of)
  return {
    medianSeconds: answered < FEWEST ? undefined : median,
    refused: share(no, answered),
    atOnce: share(within, all),
  }
}

const few = (count: number) => count > 0 && count < FEWEST
