/** Money that is released, matched and available, £. */
export type MatchedFund = { released: number; matched: number; available: number }

/**
 * Reform money tied to partners (L8958): a share (80%) comes without condition, the rest in proportion to how far
 * partners match it. Fully matched, 120% is there to spend; unmatched, 80%.
 */
export function matchedFund(allocation: number, matched: number, unconditional = 0.8): MatchedFund {
  if (!(allocation >= 0 && matched >= 0))
    throw new RangeError('Money allocated and matched are amounts from 0 up.')
  if (!(unconditional >= 0 && unconditional <= 1))
    throw new RangeError('The part that comes without condition is a share between 0 and 1.')
  const conditional = allocation * (1 - unconditional)
  const released = allocation * unconditional + Math.min(conditional, matched)
  return { released, matched, available: released + matched }
}
