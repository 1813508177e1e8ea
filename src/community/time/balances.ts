/** One line: both sides have the same minutes. */
export interface Line {
  giver: string | null
  receiver: string | null
  minutes: number
}

/** Minutes that somebody gave and received; `null` is the common pot. */
export interface Balance {
  holder: string | null
  given: number
  received: number
}

/** What everybody gave and received. All of it together is nothing: what one gave, another received. */
export function balancesOf(lines: readonly Line[]): Balance[] {
  const balances = new Map<string | null, Balance>()
  const of = (holder: string | null): Balance => {
    const known = balances.get(holder) ?? { holder, given: 0, received: 0 }
    balances.set(holder, known)
    return known
  }
  for (const { giver, receiver, minutes } of lines) {
    of(giver).given += minutes
    of(receiver).received += minutes
  }
  return [...balances.values()]
}

/** "2½ hours", "15 minutes". */
export function hoursInWords(minutes: number): string {
  if (minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`
  return minutes < 60 ? `${minutes} minutes` : `${minutes / 60} hours`
}
