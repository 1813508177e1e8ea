import { gamma, keyOf, normal, poisson, stream, uniform } from '../../engines/random.ts'
import type { SmallArea } from './model.ts'

/** Spreads on the log scale: between areas (the report's 0.108, L2019) and between councils' practice. */
export type InventedFormula = {
  councils: number
  areasEach: number
  slopes: readonly number[]
  areaSpread: number
  practiceSpread: number
  seed: number
}

/** Invented small areas: the data by child that a real formula needs are not public. */
export function inventAreas({
  councils,
  areasEach,
  slopes,
  areaSpread,
  practiceSpread,
  seed,
}: InventedFormula): SmallArea[] {
  return Array.from({ length: councils * areasEach }, (_, i) => {
    const council = Math.floor(i / areasEach)
    const values = slopes.map(
      (_, j) => 0.6 * uniform(keyOf(seed, 1, i), j) + 0.4 * uniform(keyOf(seed, 2, council), j),
    )
    const practice = Math.exp(practiceSpread * normal(keyOf(seed, 3), council))
    const shape = 1 / areaSpread ** 2
    const local = gamma(stream(keyOf(seed, 4, i)), shape) / shape
    const children = Math.round(800 + 800 * uniform(keyOf(seed, 5, i), 0))
    const mean =
      children *
      0.05 *
      Math.exp(slopes.reduce((sum, slope, j) => sum + slope * values[j]!, 0)) *
      practice *
      local
    return {
      id: `area ${i}`,
      council: `Council ${council + 1}`,
      children,
      users: poisson(stream(keyOf(seed, 6, i)), mean),
      values,
    }
  })
}
