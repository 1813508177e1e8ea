import { type Day, daysBetween } from '../../platform/time/day.ts'
import { dayInWords } from '../../platform/time/words.ts'

/** How it is at home. `away`: the child lives somewhere else again, for now. */
export const HOW = {
  settled: 'Settled: it goes as we hoped',
  hard: 'Hard: more help is needed now',
  away: 'Not at home for now: the child lives somewhere else',
} as const

export type How = keyof typeof HOW

export interface Look {
  on: Day
  how: How
  words: string
  author: string
}

/** How long a child has lived at home since they came back, folded from the looks. */
export interface Stability {
  state: 'planned' | 'home' | 'away'
  /** Days at home, until today or until they lived elsewhere. */
  days: number
  since: Day | null
  awaySince: Day | null
}

/** The looks may be in any order; one of before the return does not count. Coming home again after a time away begins anew. */
export function stabilityOf(homeOn: Day | null, looks: readonly Look[], today: Day): Stability {
  if (!homeOn) return { state: 'planned', days: 0, since: null, awaySince: null }
  let since = homeOn
  let awaySince: Day | null = null
  for (const { on, how } of looks.toSorted((a, b) => a.on.localeCompare(b.on))) {
    if (on < homeOn) continue
    if (how === 'away') awaySince ??= on
    else if (awaySince) [since, awaySince] = [on, null]
  }
  const days = daysBetween(since, awaySince ?? today)
  return { state: awaySince ? 'away' : 'home', days, since, awaySince }
}

/** "At home since 3 March 2026: 262 days". */
export function stabilityInWords({ state, days, since, awaySince }: Stability): string {
  if (state === 'planned') return 'Being prepared'
  const long = `${days} ${days === 1 ? 'day' : 'days'}`
  if (state === 'home') return `At home since ${dayInWords(since!)}: ${long}`
  return `At home for ${long}, and somewhere else since ${dayInWords(awaySince!)}`
}
