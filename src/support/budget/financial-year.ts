/** The financial year in which a day lies, by its last March: "2027" for 28 November 2026. */
export const yearOn = (day: string): number => Number(day.slice(0, 4)) + (day.slice(5) >= '04-01' ? 1 : 0)

/** 1 April, and the 1 April after: `until` is not in it. */
export const daysOf = (year: number) => ({ from: `${year - 1}-04-01`, until: `${year}-04-01` })

/** The year that somebody asks for in an address; this one where it is none. */
export function askedYear(asked: string | undefined, today: string): number {
  return asked && /^20\d\d$/.test(asked) ? Number(asked) : yearOn(today)
}
