import { yearWindow } from './days.ts'
import type { History } from './periods.ts'

/** What was known on 31 March of a past year: later returns unseen, later entries not there, later ends still open. */
export function historyUntil(history: History, until: number): History {
  const years = history.years.filter((year) => year <= until)
  if (years.length === 0) throw new RangeError(`No return reaches back to 31 March ${until}.`)
  const [, now] = yearWindow(until)
  const seen = history.periods.filter((period) => period.start < now)
  const periods = seen.map((period) =>
    period.end !== undefined && period.end >= now ? { ...period, end: undefined, exit: undefined } : period,
  )
  return { ...history, years, periods }
}
