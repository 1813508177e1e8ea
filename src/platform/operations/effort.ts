import type { OfCouncil } from '../database/tables.ts'
import { newId } from '../id.ts'
import type { Context } from './operation.ts'

declare module '../database/tables.ts' {
  interface Tables {
    effort: EffortTable
  }
}

interface EffortTable extends OfCouncil {
  id: string
  account_id: string
  operation: string
  on_day: string
  worked_seconds: number
  /** Null where the browser did not count. */
  typed_characters: number | null
}

/** What it took to fill in a form. */
export interface Effort {
  /** Seconds in which somebody worked on the page: counted by the browser, else since it was shown. */
  worked: number
  /** Characters; undefined where the browser did not count. */
  typed?: number
}

/** Longer than this is a page that was left open: the most that counts without the browser's own count. */
const LEFT_OPEN = 30 * 60
const MOST = { worked: 4 * 60 * 60, typed: 1_000_000 } as const

/**
 * The effort that a form tells of: `_worked` and `_typed` from the browser, else the time since `_opened`. What a browser
 * says is a claim, and is kept within bounds; undefined where nothing can be read.
 */
export function effortOf(form: Readonly<Record<string, unknown>>, now: Date): Effort | undefined {
  const [worked, typed] = [whole(form._worked, MOST.worked), whole(form._typed, MOST.typed)]
  if (worked !== undefined && typed !== undefined) return { worked, typed }
  const opened = typeof form._opened === 'string' ? Date.parse(form._opened) : Number.NaN
  const since = Math.round((now.getTime() - opened) / 1000)
  return since >= 0 ? { worked: Math.min(since, LEFT_OPEN) } : undefined
}

function whole(value: unknown, most: number): number | undefined {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Math.min(Number(value), most) : undefined
}

/** Keeps what an operation took, in its transaction: whose, which and how long, and nothing of what was written. */
export async function keepEffort(context: Context, operation: string, effort: Effort): Promise<void> {
  const { db, actor, today } = context
  if (!actor.account) return
  await db
    .insertInto('effort')
    .values({
      id: newId(),
      account_id: actor.account,
      operation,
      on_day: today,
      worked_seconds: effort.worked,
      typed_characters: effort.typed ?? null,
    })
    .execute()
}
