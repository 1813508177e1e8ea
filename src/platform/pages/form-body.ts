import qs from 'qs'
import { monthNamed } from '../time/words.ts'
import type { FormValue, FormValues } from './page.ts'
import { isReceived } from './uploads.ts'

/** Reads an urlencoded body; `actions[0][owner]` nests. Deep or huge bodies are cut, not followed. */
export function readForm(body: string): FormValues {
  return qs.parse(body, {
    depth: 6,
    arrayLimit: 200,
    parameterLimit: 2000,
    allowPrototypes: false,
  }) as FormValues
}

/**
 * From what a form sends to what an operation takes: blanks are left out, `{ day, month, year }` becomes YYYY-MM-DD,
 * names that begin with `_` are the page's own, blank rows at the end of a list go. A date that is not whole is passed on as typed, so that it is refused.
 */
export function toInput(values: FormValues): Record<string, unknown> {
  const entries = Object.entries(values).filter(([name]) => !name.startsWith('_'))
  return Object.fromEntries(
    entries.map(([name, value]) => [name, clean(value)]).filter(([, value]) => value !== undefined),
  )
}

function clean(value: FormValue | undefined): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.replace(/\r\n/g, '\n')
  if (Array.isArray(value)) return withoutBlankEnd(value.map(clean).filter((item) => item !== undefined))
  if (value === undefined || isReceived(value)) return value
  return isDate(value) ? toDay(value) : toInput(value)
}

/** Rows left blank at the end of a list were not meant. One between others stays, so that errors find their rows. */
function withoutBlankEnd(items: unknown[]): unknown[] {
  return items.slice(0, 1 + items.findLastIndex((item) => !isBlankRow(item)))
}

function isBlankRow(item: unknown): boolean {
  return typeof item === 'object' && item !== null && !Array.isArray(item) && Object.keys(item).length === 0
}

function isDate(value: { [name: string]: FormValue }): boolean {
  const names = Object.keys(value)
  return names.length > 0 && names.every((name) => ['day', 'month', 'year'].includes(name))
}

function toDay(value: { [name: string]: FormValue }): string | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((name) => String(value[name] ?? '').trim())
  if (!day && !month && !year) return undefined
  const number = monthNamed(month!) ?? month!
  return `${year}-${number.padStart(2, '0')}-${day!.padStart(2, '0')}`
}

/** A day as the three parts of a date field. */
export function dayParts(day: string | null | undefined): { day: string; month: string; year: string } {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}
