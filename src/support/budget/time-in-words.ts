const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Seconds as somebody would say them: "5 minutes", "3 hours", "2 days". */
export function timeInWords(seconds: number): string {
  if (seconds < HOUR) return count(Math.max(1, Math.round(seconds / MINUTE)), 'minute')
  if (seconds < 2 * DAY) return count(Math.round(seconds / HOUR), 'hour')
  return count(Math.round(seconds / DAY), 'day')
}

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`
