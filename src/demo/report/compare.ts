import { countCare } from './count-care.ts'
import { countNeed, countProtection } from './count-need.ts'
import type { Counts, KnownChild, Year } from './known.ts'
import { PUBLISHED, type Published } from './published.ts'

/** Children of one family come together: intervals are wider than for as many strangers. Children a family (1,500 in 680, L1118). */
const TOGETHER = 1_500 / 680

/** A published figure beside what the record holds. */
export interface Compared extends Published {
  generated: number
  /** How many were counted, and of how many. */
  counted: number
  outOf: number
  /** 95 per cent of councils of this size that are like England would lie between. */
  low: number
  high: number
  /** Whether the difference could be chance alone. */
  chance: boolean
}

/** Everything that is counted of the children in a year. */
export function countAll(children: Iterable<KnownChild>, year: Year): Counts {
  const counts: Counts = {}
  for (const child of children) {
    countNeed(counts, child, year)
    countProtection(counts, child, year)
    countCare(counts, child, year)
  }
  counts['care outside'] = (counts['care area ZY'] ?? 0) + (counts['care area ZX'] ?? 0)
  return counts
}

/** Each published figure beside the generated one. `population`: all children of the council. */
export function compareAll(counts: Counts, population: number): Compared[] {
  return PUBLISHED.map((figure) => compareOne(figure, counts, population))
}

function compareOne(figure: Published, counts: Counts, population: number): Compared {
  const counted = counts[figure.count] ?? 0
  const outOf = figure.of ? (counts[figure.of] ?? 0) : population
  const scale = figure.of ? 100 : 10_000
  const generated = outOf ? (counted / outOf) * scale : Number.NaN
  const [low, high] = interval(figure.value / scale, outOf).map((share) => share * scale) as [number, number]
  return { ...figure, generated, counted, outOf, low, high, chance: generated >= low && generated <= high }
}

/** Where 95 per cent of samples of this size lie around a share: normal, widened for children who come together. */
function interval(share: number, size: number): [number, number] {
  const half = size ? 1.96 * Math.sqrt((share * (1 - share) * TOGETHER) / size) : 1
  return [Math.max(0, share - half), Math.min(1, share + half)]
}
