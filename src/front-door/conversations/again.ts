import { addMonths } from '../../platform/time/day.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import type { Reached } from '../tables.ts'

/** A conversation as it counts for whether somebody had to ask again. */
export interface Asked {
  id: string
  receivedOn: string
  outcome: Outcome | null
  /** What became of its warm links. */
  reached: readonly (Reached | null)[]
}

/** Two conversations within so many months are one thread: the census' own measure of coming back. */
export const MONTHS = 12

/** The conversations of the twelve months before. */
export function within12Months<T extends Asked>(now: Asked, others: readonly T[]): T[] {
  const from = addMonths(now.receivedOn, -MONTHS)
  return others.filter(
    (other) => other.id !== now.id && other.receivedOn >= from && other.receivedOn <= now.receivedOn,
  )
}

/**
 * Asked before, in the twelve months before, and got advice or no help: they were sent away and are here again
 * (L1364, L1431). A warm link counts unless somebody of the family was reached.
 */
export function bounced<T extends Asked>(now: Asked, earlier: readonly T[]): T[] {
  return within12Months(now, earlier).filter(gotNoHelp)
}

function gotNoHelp({ outcome, reached }: Asked): boolean {
  if (outcome === 'advice' || outcome === 'own-network') return true
  return outcome === 'community' && !reached.includes('reached')
}
