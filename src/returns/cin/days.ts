/** A calendar day, YYYY-MM-DD. Compared as text. */
export type Day = string

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A value as a day; undefined where it is absent or is no day of the calendar. A time after the day is dropped, and 31/03/2026 is read too. */
export function readDay(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined
  if (text[4] !== '-') return readBritishDay(text)
  if (text[7] !== '-' || (text.length > 10 && text[10] !== 'T')) return undefined
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  if (!(year >= 0) || !(day >= 1) || !(day <= lastOfMonth(year, month))) return undefined
  return text.length > 10 ? text.slice(0, 10) : text
}

function readBritishDay(text: string): Day | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  return parts ? readDay(`${parts[3]}-${pad(parts[2]!)}-${pad(parts[1]!)}`) : undefined
}

/** The number that figures at a place make; not a number where one is no figure. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const figure = text.charCodeAt(i) - 48
    if (!(figure >= 0 && figure <= 9)) return Number.NaN
    number = number * 10 + figure
  }
  return number
}

/** 0 where there is no such month. */
const lastOfMonth = (year: number, month: number): number =>
  month === 2 && !isLeap(year) ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0)
const pad = (text: string) => text.padStart(2, '0')
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const moment = (day: Day) => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10)

export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(moment(day).getTime() + days * 86_400_000))
}

/** The same day of another month, or the month's last where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  const last = Math.min(Number(day.slice(8)), lastOfMonth(year, month))
  return `${String(year).padStart(4, '0')}-${pad(String(month))}-${pad(String(last))}`
}

export const isWeekend = (day: Day): boolean => moment(day).getUTCDay() % 6 === 0

/** Both are known and the first is earlier. */
export const isBefore = (a: Day | undefined, b: Day | undefined): boolean =>
  a !== undefined && b !== undefined && a < b
export const isAfter = (a: Day | undefined, b: Day | undefined): boolean => isBefore(b, a)
