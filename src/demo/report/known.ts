import type { Day } from '../../platform/time/day.ts'
import type { FactValues } from '../../record/history/fact-table.ts'

/** A child as the report counts them: who they are, and the facts that the record holds, by table. */
export interface KnownChild {
  born: Day | null
  sex: string
  ethnicity: string
  facts: Readonly<Record<string, readonly FactValues[]>>
}

/** The year of a return and what one asks of a fact in it. */
export interface Year {
  first: Day
  last: Day
}

export const yearTo = (lastMarch: number): Year => ({
  first: `${lastMarch - 1}-04-01`,
  last: `${lastMarch}-03-31`,
})

export const text = (value: unknown): string => String(value ?? '')

export const isWithin = (value: unknown, { first, last }: Year): boolean => {
  const day = text(value)
  return day >= first && day <= last
}

/** Begun by the day and not ended by then: a fact that ends on the day itself has ended. */
export const isOpenOn = (from: unknown, until: unknown, day: Day): boolean =>
  text(from) <= day && (text(until) === '' || text(until) > day)

export const daysFrom = (from: unknown, until: unknown): number =>
  (Date.parse(text(until)) - Date.parse(text(from))) / 86_400_000

/** Counts by name. */
export type Counts = Record<string, number>

export function count(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by
}

/** A child's times in care, each with its episodes in order. */
export interface CareTime {
  from: Day
  until: Day | null
  ending: string
  episodes: readonly FactValues[]
}

export function careTimes({ facts }: KnownChild): CareTime[] {
  const times: FactValues[][] = []
  const inOrder = [...(facts.care_episode ?? [])].sort((a, b) =>
    text(a.began_on) < text(b.began_on) ? -1 : 1,
  )
  for (const episode of inOrder) {
    if (episode.why_began === 'S' || times.length === 0) times.push([])
    times.at(-1)!.push(episode)
  }
  return times.map((episodes) => {
    const last = episodes.at(-1)!
    const until = last.ended_on === null ? null : text(last.ended_on)
    return { from: text(episodes[0]!.began_on), until, ending: text(last.why_ended), episodes }
  })
}
