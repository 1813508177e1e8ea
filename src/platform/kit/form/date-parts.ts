import type { DatePartName } from '../date-input-part.tsx'
import { isObject, textOf } from './values.ts'

export const datePartNames: readonly DatePartName[] = ['day', 'month', 'year']
export type DateParts = Partial<Record<DatePartName, string>>

/** The three parts of a date field's value: as they were typed, or from a day written YYYY-MM-DD. */
export function datePartsOf(value: unknown): DateParts {
  if (isObject(value)) return { day: textOf(value.day), month: textOf(value.month), year: textOf(value.year) }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(textOf(value) ?? '') ?? []
  return year ? { day: String(Number(day)), month: String(Number(month)), year } : {}
}

/** True for a value that a date field sent. */
export function isDateValue(value: unknown): boolean {
  return isObject(value) && datePartNames.some((name) => name in value)
}

const limits = { day: [1, 31], month: [1, 12], year: [1800, 2200] } as const
const monthWord = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i

/** The parts that are missing or cannot be right on their own: a 40th day, a 13th month, a year of two figures. */
export function wrongDateParts(value: unknown): DatePartName[] {
  const parts = datePartsOf(value)
  return datePartNames.filter((name) => !isPossible(name, parts[name]?.trim() ?? ''))
}

function isPossible(name: DatePartName, text: string): boolean {
  if (name === 'month' && monthWord.test(text)) return true
  const [least, most] = limits[name]
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most
}
