/** A day as the number of days since 1 January 1970; NaN where a date is blank or cannot be read, so that no comparison with it holds. */
export type Day = number

const DAY_MS = 86_400_000

/** The day with these numbers, or NaN where the calendar has none (31 June). */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.getTime() / DAY_MS : Number.NaN
}

/** Reads DD/MM/YYYY. Years before 1700 and after 2262 are taken for slips of the pen. */
export function parseDay(text: string): Day {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (!match) return Number.NaN
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year < 1700 || year > 2262 ? Number.NaN : dayOf(year, month, day)
}

/** Reads YYYY-MM-DD, which is how the record has days; NaN for anything else. */
export function readIsoDay(text: string): Day {
  const [year, month, day] = text.split('-').map(Number)
  return dayOf(year!, month!, day!)
}

/** The n-th birthday. A child born on 29 February has it on 28 February in other years. */
export function birthday(born: Day, years: number): Day {
  if (Number.isNaN(born)) return born
  const date = new Date(born * DAY_MS)
  const year = date.getUTCFullYear() + years
  const same = Date.UTC(year, date.getUTCMonth(), date.getUTCDate())
  const slipped = new Date(same).getUTCMonth() !== date.getUTCMonth()
  return same / DAY_MS - (slipped ? 1 : 0)
}

/** True for a date that was given and could be read. */
export const isDay = (day: Day): boolean => !Number.isNaN(day)

/** DD/MM/YYYY; empty for no date. */
export function formatDay(day: Day): string {
  if (Number.isNaN(day)) return ''
  const [year, month, date] = new Date(day * DAY_MS).toISOString().slice(0, 10).split('-')
  return `${date}/${month}/${year}`
}

/** True for DD/MM/YYYY in which a part that is not known may be written ZZ (the year ZZZZ). */
export function isPartialDay(text: string): boolean {
  if (!/^(\d{2}|ZZ)\/(\d{2}|ZZ)\/(\d{4}|ZZZZ)$/.test(text)) return false
  return isDay(parseDay(text.replace('ZZZZ', '2000').replaceAll('ZZ', '01')))
}
