import { z } from 'zod'
import { monthNamed } from '../platform/time/words.ts'

/**
 * A day as somebody types it into a filter: 27/3/2026, 27 March 2026, 27-03-26 or 2026-03-27. Two figures for a year
 * are of this century. Undefined where it is no real day.
 */
export function askedDay(typed: string): string | undefined {
  const text = typed.trim().toLowerCase()
  const whole = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const [, year = '', month = '', date = ''] = whole ?? inOrder(text)
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return z.iso.date().safeParse(day).success ? day : undefined
}

function inOrder(text: string): string[] {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[\s/.-]+([a-z]+|\d{1,2})[\s/.-]+(\d{2,4})$/.exec(text) ?? []
  return ['', year, monthNamed(month) ?? month, date]
}
