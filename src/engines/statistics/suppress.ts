/** A count as it may be shown: a number, or why it is not. */
export type Shown = number | 'small' | 'hidden with another'

export type SuppressionRule = { smallest: number; roundTo: number }

/** Counts of 1 to 5 are not shown, others to the nearest 5: our rule for tables that leave the council. */
const defaultRule: SuppressionRule = { smallest: 6, roundTo: 5 }

/**
 * Counts of a table row whose total is known too: small ones are hidden, and where only one is, the next smallest is
 * hidden with it so that it cannot be had by taking away. Zero is shown: it is about nobody.
 */
export function suppress(counts: readonly number[], rule: SuppressionRule = defaultRule): Shown[] {
  const wrong = counts.find((count) => !(Number.isInteger(count) && count >= 0))
  if (wrong !== undefined) throw new RangeError(`Only counts can be suppressed; ${wrong} is none.`)
  const small = (count: number) => count > 0 && count < rule.smallest
  const lone = counts.filter(small).length === 1
  const rest = counts.filter((count) => count > 0 && !small(count))
  const companion = lone && rest.length > 0 ? counts.indexOf(Math.min(...rest)) : -1
  return counts.map((count, i) =>
    small(count)
      ? 'small'
      : i === companion
        ? 'hidden with another'
        : Math.round(count / rule.roundTo) * rule.roundTo,
  )
}
