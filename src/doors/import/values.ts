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
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+00:00(?::00)?)?$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00)?$/.exec(text)
  const [year, month, day] = british
    ? [british[3], british[2], british[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : []
  if (!year || !month || !day) return undefined
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return date.toISOString().slice(0, 10) === whole ? whole : undefined
}

export const whatIsWrong = (type: FactType, cell: string, text: string): string =>
  type === 'day'
    ? `${cell} is "${text}", which is not a real date. Write it like 31/03/2026.`
    : `${cell} is "${text}", which is not a whole number. Write it in figures.`
