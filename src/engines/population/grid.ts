import { ageBands, bandOf, type PopulationModel, stayBands } from './model.ts'

/** People counted by month of age and month of stay (the last month of stay holds all longer ones). */
export type CohortGrid = {
  ages: number
  stays: number
  people: Float64Array
  /** People who have left and may come back, by month of age. */
  left: Float64Array
  ageBand: Uint8Array
  /** First month of each stay band, and the end of the last. */
  bandStart: readonly number[]
  stayBand: Uint8Array
}

/** A grid with nobody in it. Ages and stays are kept to the month; edges must be whole months. */
export function emptyGrid(model: PopulationModel): CohortGrid {
  const ages = model.ageEdges.at(-1) ?? 0
  const stays = (model.stayEdges.at(-1) ?? 0) + 1
  if (![...model.ageEdges, ...model.stayEdges, ...model.entryEdges].every(Number.isInteger) || ages > 1200)
    throw new RangeError(
      'Expected numbers are kept by the month: give ages and stays in whole months, ages up to 1,200.',
    )
  return {
    ages,
    stays,
    people: new Float64Array(ages * stays),
    left: new Float64Array(ages),
    ageBand: Uint8Array.from({ length: ages }, (_, age) => bandOf(model.ageEdges, age)),
    bandStart: [...model.stayEdges, stays],
    stayBand: Uint8Array.from({ length: stays }, (_, stay) => bandOf(model.stayEdges, stay)),
  }
}

/** The same people in other numbers: everything times a factor. */
export const scaleGrid = (grid: CohortGrid, factor: number): CohortGrid => ({
  ...grid,
  people: grid.people.map((count) => count * factor),
  left: grid.left.map((count) => count * factor),
})

/** What happens in a month, by kind of age month (2 × band within an age band, 2 × band + 1 about to leave it). */
export type Survival = {
  /** Share still there after the month: kind, then month of stay. */
  share: Float64Array
  /** Months lived on average, by kind, then stay band. */
  lived: Float64Array
  ageKind: Uint8Array
}

/** Survival of one month under the given rates (by cell). */
export function monthSurvival(model: PopulationModel, grid: CohortGrid, rates: Float64Array): Survival {
  const kinds = 2 * ageBands(model)
  const bands = stayBands(model)
  const leavesAll = (kind: number) => kind === kinds - 1
  return {
    ageKind: Uint8Array.from(
      grid.ageBand,
      (band, age) => 2 * band + (grid.ageBand[age + 1] === band ? 0 : 1),
    ),
    share: Float64Array.from({ length: kinds * grid.stays }, (_, i) => {
      const kind = Math.floor(i / grid.stays)
      const stay = i % grid.stays
      const before = rates[(kind >> 1) * bands + grid.stayBand[stay]!]!
      const nextStay = grid.stayBand[Math.min(stay + 1, grid.stays - 1)]!
      return evenShare(before, leavesAll(kind) ? 0 : rates[((kind + 1) >> 1) * bands + nextStay]!)
    }),
    lived: Float64Array.from({ length: kinds * bands }, (_, i) => {
      const kind = Math.floor(i / bands)
      return (leavesAll(kind) ? 0.5 : 1) * (1 - rates[(kind >> 1) * bands + (i % bands)]! / 2)
    }),
  }
}

/** The share that stays when people spread evenly over a month meet one rate and then another. */
function evenShare(before: number, after: number): number {
  const gap = after - before
  return Math.abs(gap) < 1e-9 ? Math.exp(-before) : (Math.exp(-before) - Math.exp(-after)) / gap
}
