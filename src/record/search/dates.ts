import { addDays, type Day } from '../../platform/time/day.ts'
import { monthNamed } from '../../platform/time/words.ts'

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'

/** The ways in which people write a day; the groups are named. */
const FORMS = [
  /\b(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})\b/,
  /\b(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4}|\d{2})\b/,
  new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -]+(?<m>${MONTH})[ ,-]+(?<y>\\d{4}|\\d{2})\\b`, 'i'),
  new RegExp(`\\b(?<m>${MONTH})[ -]+(?<d>\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(?<y>\\d{4}|\\d{2})\\b`, 'i'),
  /\b(?<d>\d{2})(?<m>\d{2})(?<y>(?:19|20)\d{2})\b/,
  /\b(?<d>\d{1,2}) (?<m>\d{1,2}) (?<y>\d{4})\b/,
]

export interface WrittenDay {
  /** The days that it may be, as read in England first; then with day and month changed about. */
  days: Day[]
  /** What was written around it. */
  rest: string
}

/** Finds a day of birth in what somebody typed. A year of two figures is the last such year that is not to come. */
export function findDay(typed: string, today: Day): WrittenDay | undefined {
  for (const form of FORMS) {
    const found = form.exec(typed)
    if (!found?.groups) continue
    const { d, m, y } = found.groups as { d: string; m: string; y: string }
    const days = readings(d, m, fullYear(y, today))
    if (days.length > 0)
      return { days, rest: `${typed.slice(0, found.index)} ${typed.slice(found.index + found[0].length)}` }
  }
  return undefined
}

function readings(d: string, m: string, year: string): Day[] {
  const month = Number(monthNamed(m) ?? 0)
  const pairs =
    month > 0
      ? [[Number(d), month]]
      : [
          [Number(d), Number(m)],
          [Number(m), Number(d)],
        ]
  const days = pairs.map(([date, at]) => toDay(year, at!, date!)).filter((day) => day !== undefined)
  return [...new Set(days)]
}

function fullYear(year: string, today: Day): string {
  if (year.length === 4) return year
  const century = Number(today.slice(0, 2))
  return `${Number(year) <= Number(today.slice(2, 4)) ? century : century - 1}${year}`
}

function toDay(year: string, month: number, date: number): Day | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** The same day with day and month changed about, where that is a day. */
export function swapped(day: Day): Day | undefined {
  const [year, month, date] = day.split('-')
  return toDay(year!, Number(date), Number(month))
}

/** Days that one slip of the keys makes of this one: day and month changed about, one figure wrong or two changed about. */
export function slips(day: Day): Day[] {
  const figures = [...day]
  const places = figures.flatMap((figure, at) => (figure === '-' ? [] : [at]))
  const wrong = places.flatMap((at) => [...'0123456789'].map((figure) => figures.with(at, figure).join('')))
  const about = places
    .slice(1)
    .map((at, index) =>
      figures.with(places[index]!, figures[at]!).with(at, figures[places[index]!]!).join(''),
    )
  const beside = [addDays(day, 1), addDays(day, -1)]
  const other = swapped(day)
  const all = new Set([...wrong, ...about, ...beside, ...(other ? [other] : [])].filter(isDay))
  all.delete(day)
  return [...all]
}
