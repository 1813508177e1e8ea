import { askedDay } from '../../record/asked-day.ts'

/** What is asked of a payload: a day, and a day since which only changes count. */
export interface AskedDaily {
  on: string
  since: string | undefined
}

export function askedDaily(query: Record<string, string>, today: string): AskedDaily {
  const on = (query.on && askedDay(query.on)) || today
  const since = query.since ? askedDay(query.since) : undefined
  return { on: on > today ? today : on, since: since && since <= on ? since : undefined }
}
