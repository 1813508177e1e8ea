/** A table for drawing one of many with given weights at a single look-up (Walker 1977, Vose 1991). */
export type Alias = { chance: Float64Array; other: Int32Array }

/** The table for weights of which at least one is above 0. */
export function aliasOf(weights: Float64Array): Alias {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const scaled = weights.map((weight) => (total > 0 ? (weight * weights.length) / total : 1))
  const alias: Alias = {
    chance: new Float64Array(weights.length).fill(1),
    other: Int32Array.from(weights, (_, i) => i),
  }
  const small = [...scaled.keys()].filter((i) => scaled[i]! < 1)
  const large = [...scaled.keys()].filter((i) => scaled[i]! >= 1)
  while (small.length > 0 && large.length > 0) {
    const low = small.pop()!
    const high = large.at(-1)!
    alias.chance[low] = scaled[low]!
    alias.other[low] = high
    scaled[high] = scaled[high]! + scaled[low]! - 1
    if (scaled[high]! < 1) small.push(large.pop()!)
  }
  return alias
}

/** The number drawn by a value between 0 and 1. */
export function pick(alias: Alias, at: number): number {
  const cell = at * alias.chance.length
  const i = Math.floor(cell)
  return cell - i < alias.chance[i]! ? i : alias.other[i]!
}
