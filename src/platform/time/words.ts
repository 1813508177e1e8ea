import type { Day } from './day.ts'

const LONG = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const SHORT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
})

const SHORT_MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
})

/** "27 March 2026". */
export const dayInWords = (day: Day): string => LONG.format(new Date(`${day}T00:00:00Z`))

/** "27 Mar 2026", for tables. */
export const shortDay = (day: Day): string => SHORT.format(new Date(`${day}T00:00:00Z`))

/** "27 March 2026 at 2:30pm", England's time. */
export const momentInWords = (moment: Date): string => MOMENT.format(moment).replace(/\s(am|pm)$/, '$1')

/** "27 Mar 2026, 2:30pm", for tables. */
export const shortMoment = (moment: Date): string => SHORT_MOMENT.format(moment).replace(/\s(am|pm)$/, '$1')

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of a month that somebody names by its first three letters or more, "3" for "March"; undefined for other text. */
export function monthNamed(text: string): string | undefined {
  const at = MONTHS.indexOf(text.slice(0, 3).toLowerCase())
  return at < 0 ? undefined : String(at + 1)
}
