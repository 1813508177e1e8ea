/**
 * The one word that another comes near: one slip in five letters or more, two in nine or more, none
 * in the first. Undefined where it is
 * among them as it is, where none comes near, or where several come equally near.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length < 5 || words.includes(word)) return undefined
  const most = word.length >= 9 ? 2 : 1
  let best: string | undefined
  let least = most + 1
  for (const other of words) {
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > most) continue
    const slips = distance(word, other, most)
    if (slips < least) [best, least] = [other, slips]
    else if (slips === least && slips <= most) best = undefined
  }
  return best
}

/** Letters to add, leave out, change or swap with a neighbour (optimal string alignment); `most + 1` where it is more. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}
