import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import type { Asked } from './asked.ts'
import type { HeldFact } from './child-record.ts'

/** Whether a fact belongs to a year as far as the day looked at: by its first day, and its last where it has a period. */
export function inYear({ period, columns }: FactTable, values: FactValues, { from, on }: Asked): boolean {
  const start = period?.from ?? Object.keys(columns).find((name) => columns[name] === 'day')
  const first = start ? values[start] : null
  const last = period ? values[period.until] : first
  return (first == null || String(first) <= on) && (last == null || String(last) >= from)
}

/** What is only known once a fact has ended. */
const WITH_END: Record<string, readonly string[]> = {
  care_episode: ['why_ended', 'why_moved'],
  adoption_decision: ['why_ended'],
  time_in_need: ['why_closed'],
}

/**
 * The fact as it stood on the day looked at: an end that came later is not there yet, nor is any other day, nor why it
 * ended. For a whole year that is over this changes only what lies beyond its last day.
 */
export function asOn({ table, columns, period, key }: FactTable, held: HeldFact, { on }: Asked): HeldFact {
  const late = Object.keys(columns).filter(
    (name) => columns[name] === 'day' && !key.includes(name) && String(held.values[name] ?? '') > on,
  )
  const early = late.filter((name) => !PLANNED.includes(name))
  if (early.length === 0) return held
  const ended = period && early.includes(period.until) ? (WITH_END[table] ?? []) : []
  const values = { ...held.values }
  for (const name of [...early, ...ended]) values[name] = null
  return { ...held, values }
}

/** Days that are set before they come. */
const PLANNED = ['conference_by', 'until']
