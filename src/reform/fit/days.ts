/** Days since 1 January 1970: dates as whole numbers, so that ages and stays are exact. */
export type Day = number

export const daysPerMonth = 365.25 / 12

const dayOf = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

/** The day of a date written 31/03/2025 or 2025-03-31; undefined where it is neither, or no such day exists. */
export function readDay(text: string | undefined): Day | undefined {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text?.trim() ?? '') ?? undefined
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text?.trim() ?? '') ?? undefined
  const [year, month, day] = parts
    ? [parts[3], parts[2], parts[1]].map(Number)
    : iso
      ? iso.slice(1).map(Number)
      : []
  if (!year || !month || !day) return undefined
  const found = dayOf(year, month, day)
  return new Date(found * 86_400_000).getUTCDate() === day && month <= 12 ? found : undefined
}

/** The 31 March on or after a day, as its year. */
export function yearEnding(day: Day): number {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() + (date.getUTCMonth() > 2 ? 1 : 0)
}

/** First day (1 April) of the year that ends on 31 March of `year`, and the day after its last. */
export const yearWindow = (year: number): readonly [Day, Day] => [dayOf(year - 1, 4, 1), dayOf(year, 4, 1)]

/** The birthday on which somebody becomes `years` old; born on 29 February, 1 March in other years. */
export function birthday(born: Day, years: number): Day {
  const date = new Date(born * 86_400_000)
  return dayOf(date.getUTCFullYear() + years, date.getUTCMonth() + 1, date.getUTCDate())
}
