import type { Viewer } from '../../platform/operations/operation.ts'
import type { Day } from '../fit/days.ts'
import type { Period } from '../fit/periods.ts'
import { historyFromRecord } from '../fit/read-record.ts'
import { inCare } from '../model/facts/national.ts'

/** What can be followed over time: months of the council’s own record, and England’s years. */
export const FOLLOWED = {
  started: { name: 'Children who came into care', england: false },
  ceased: { name: 'Children who left care', england: false },
  england: { name: 'Children in care in England, 31 March', england: true },
} as const

export type Followed = keyof typeof FOLLOWED

export type Values = readonly { period: string; value: number }[]

const MONTHS = 36
const FEWEST = 6

/**
 * The last three years by month, by quarter where a month would be about one to five children. Throws a sentence where
 * a quarter would too, or the record tells of no care.
 */
export async function followed(viewer: Viewer, what: Followed): Promise<Values> {
  if (what === 'england') return inCare.map(({ year, value }) => ({ period: String(year), value }))
  const { periods } = await historyFromRecord(viewer)
  return countedBy(periods, what, viewer.today)
}

export function countedBy(periods: readonly Period[], what: 'started' | 'ceased', today: string): Values {
  const days = periods.flatMap(({ start, startKnown, end }) =>
    what === 'started' ? (startKnown ? [start] : []) : end === undefined ? [] : [end],
  )
  const months = monthsBefore(today, MONTHS)
  const byMonth = tally(days, months, monthOf)
  if (!byMonth.some(small)) return byMonth
  const byQuarter = tally(days, [...new Set(months.map(quarterOfMonth))], (day) =>
    quarterOfMonth(monthOf(day)),
  )
  if (!byQuarter.some(small)) return byQuarter
  throw new RangeError(
    'In some quarter of the last three years it was one to five children. A chart would be about them, so none is drawn.',
  )
}

const small = ({ value }: { value: number }) => value > 0 && value < FEWEST

function tally(days: readonly Day[], periods: readonly string[], periodOf: (day: Day) => string): Values {
  const counts = new Map(periods.map((period) => [period, 0]))
  for (const day of days) {
    const period = periodOf(day)
    const known = counts.get(period)
    if (known !== undefined) counts.set(period, known + 1)
  }
  return [...counts].map(([period, value]) => ({ period, value }))
}

const monthOf = (day: Day) => new Date(day * 86_400_000).toISOString().slice(0, 7)
const quarterOfMonth = (month: string) => `${month.slice(0, 4)} Q${Math.ceil(Number(month.slice(5)) / 3)}`

/** Whole months before a day, oldest first, so many that they make whole quarters. */
function monthsBefore(today: string, count: number): string[] {
  const quarters = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  const end = quarters * 3
  return Array.from({ length: count }, (_, i) => {
    const at = end - count + i
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
