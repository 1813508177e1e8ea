import { ageKinds, type CohortGrid } from './grid.ts'
import { ageBands, type PopulationModel, stayBands } from './model.ts'

/** What is known of a stretch, by its place in the row of numbers that stands for it. */
export const Column = {
  /** First and last place in the grid. */
  from: 0,
  last: 1,
  /** Where those in the last place go, and whether (1) somebody is there already whom they join. */
  to: 2,
  joins: 3,
  /** Where the shares of survival are: of all but the last place, and of the last. */
  inside: 4,
  edge: 5,
  cell: 6,
  age: 7,
  count: 8,
} as const

/**
 * The stretches of a grid: places of one month of age and one stay band, whose people meet the same rates. Oldest first,
 * longest stay first, so that a stretch can move into places that have been left. Without the last month of age.
 */
export function stretchesOf(model: PopulationModel, grid: CohortGrid): Int32Array {
  const kinds = ageKinds(grid)
  const found: number[] = []
  for (let age = grid.ages - 2; age >= 0; age--)
    for (let band = stayBands(model) - 1; band >= 0; band--)
      found.push(...stretch(model, grid, kinds[age]!, age, band))
  return Int32Array.from(found)
}

function stretch(
  model: PopulationModel,
  grid: CohortGrid,
  kind: number,
  age: number,
  band: number,
): number[] {
  const { stays, ageBand, bandStart } = grid
  const bands = stayBands(model)
  const row = age * stays
  const longest = stays - 1
  const start = bandStart[band]!
  // One longer than anybody can have stayed, so that the longest stay is always there to be joined.
  const end = Math.min(bandStart[band + 1]!, age + 3)
  if (start >= end) return []
  const inside = kind * bands + band
  const whole = end === bandStart[band + 1]!
  const last = end - 1
  return [
    row + start,
    row + last,
    row + stays + Math.min(last + 1, longest),
    end === longest ? 1 : 0,
    inside,
    inside + (whole ? 2 * ageBands(model) * bands : 0),
    ageBand[age]! * bands + band,
    age,
  ]
}
