import { runReplicates } from '../../engines/population/replicates.ts'
import { quantileOf } from '../../engines/summary.ts'
import { applyLevers } from './apply.ts'
import type { Lever } from './levers.ts'
import { type Baseline, baseline } from './scenario.ts'

export type Spread = { year: number; low: number; middle: number; high: number }

/**
 * The spread that chance alone gives: simulated lives under the levers, in the same luck as the path without them.
 * Low and high are the ends of an 80% interval of children in care (or fewer in care) at each 31 March from 2022.
 */
export async function chanceSpread(
  chosen: readonly Lever[],
  replicates: number,
  options: {
    base?: Baseline
    seed?: number
    threads?: number
    onProgress?: (done: number, total: number) => void
  } = {},
): Promise<{ inCare: Spread[]; fewer: Spread[] }> {
  const { england, course } = options.base ?? baseline()
  const job = {
    model: england.model,
    course,
    start: england.start,
    count: Math.round(england.start.people.reduce((a, b) => a + b, 0)),
    seed: options.seed ?? 1,
  }
  const jobs = [job, { ...job, course: applyLevers(england.model, course, chosen) }]
  const [without = [], withLevers = []] = await runReplicates(jobs, replicates, options)
  const size = without[0] ? without[0].stock.length / course.years : 0
  const stock = (tally: { stock: Float64Array }, year: number) =>
    tally.stock.subarray(year * size, (year + 1) * size).reduce((a, b) => a + b, 0)
  const years = Array.from({ length: course.years }, (_, year) => year)
  return {
    inCare: years.map((year) =>
      spreadOf(
        2022 + year,
        withLevers.map((tally) => stock(tally, year)),
      ),
    ),
    fewer: years.map((year) =>
      spreadOf(
        2022 + year,
        withLevers.map((tally, i) => stock(without[i]!, year) - stock(tally, year)),
      ),
    ),
  }
}

export const spreadOf = (year: number, values: readonly number[]): Spread => ({
  year,
  low: quantileOf(values, 0.1),
  middle: quantileOf(values, 0.5),
  high: quantileOf(values, 0.9),
})
