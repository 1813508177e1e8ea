import type { FactType, FactValue } from '../../record/history/fact-table.ts'

/** A value as the record keeps it; `undefined` where the text is not of its kind. */
export function readValue(type: FactType, text: string): FactValue | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (type === 'day') return dayOf(trimmed)
  if (type === 'number') return /^-?\d{1,9}(\.0+)?$/.test(trimmed) ? Number.parseInt(trimmed, 10) : undefined
  return trimmed.replaceAll('\u0000', '')
}

/** A day written 31/03/2026 or 2026-03-31, with or without a time; undefined where there is no such day. */
export function dayOf(text: string): string | undefined {
  const british = /^(\d{1,2})\/(\d{1,2})\/([1-9]\d{3})(?:\s+00:00(?::00)?)?$/.exec(text)
  const iso = /^([1-9]\d{3})-(\d{2})-(\d{2})(?:T00:00:00)?$/.exec(text)
  const [year, month, day] = british
    ? [british[3], british[2], british[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : []
  if (!year || !month || !day) return undefined
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const whatIsWrong = (type: FactType, cell: string, text: string): string =>
  type === 'day'
    ? `${cell} is "${text}", which is not a real date. Write it like 31/03/2026.`
    : `${cell} is "${text}", which is not a whole number. Write it in figures.`
