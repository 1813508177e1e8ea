/**
 * p-values adjusted so that, among those below a level, the expected share of false alarms is at most that level
 * (Benjamini and Hochberg 1995). In the order given.
 */
export function adjustForMany(pValues: readonly number[]): number[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1))
  if (wrong !== undefined) throw new RangeError(`A p-value lies between 0 and 1; ${wrong} does not.`)
  const order = pValues.map((p, i) => ({ p, i })).sort((a, b) => b.p - a.p)
  const adjusted = new Array<number>(pValues.length)
  let least = 1
  for (const [behind, { p, i }] of order.entries()) {
    least = Math.min(least, (p * pValues.length) / (pValues.length - behind))
    adjusted[i] = least
  }
  return adjusted
}
