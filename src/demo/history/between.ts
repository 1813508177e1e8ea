import type { Chance } from '../chance.ts'
import type { Shares } from '../figures.ts'

/** A whole number from a band like "91-182", drawn by weight. */
export function between(luck: Chance, bands: Shares<string>): number {
  const [low, high] = luck.weighted(bands).split('-').map(Number)
  return luck.between(low!, high!)
}
