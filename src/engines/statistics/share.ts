import { binomialInterval } from './limits.ts'

/** A share of some, in per cent with its 95% interval. */
export interface Share {
  of: number
  percent: number
  low: number
  high: number
}

const FEWEST = 6

/** Undefined where there is nobody, or either side would be 1 to 5. */
export function shareOf(some: number, all: number): Share | undefined {
  const few = (count: number) => count > 0 && count < FEWEST
  if (all === 0 || few(some) || few(all - some) || few(all)) return undefined
  const [low, high] = binomialInterval(some, all)
  const percent = (share: number) => Math.round(share * 100)
  return { of: all, percent: percent(some / all), low: percent(low), high: percent(high) }
}
