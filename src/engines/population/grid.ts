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
  /**
   * Share still there after the month: kind, then stay band, for those who stay in their stay band; and the same again
   * for those in its last month.
   */
  share: Float64Array
  /** Months lived on average, by kind, then stay band. */
  lived: Float64Array
  /** Share of those who arrive evenly through the month who are there at its end, by age band. */
  newcomers: Float64Array
}

/** Kind of each month of age. */
export const ageKinds = ({ ageBand }: CohortGrid): Uint8Array =>
  Uint8Array.from(ageBand, (band, age) => 2 * band + (ageBand[age + 1] === band ? 0 : 1))

/** Survival of one month under the given rates (by cell). */
export function monthSurvival(model: PopulationModel, rates: Float64Array): Survival {
  const kinds = 2 * ageBands(model)
  const bands = stayBands(model)
  const size = kinds * bands
  const after = (kind: number, band: number) =>
    kind === kinds - 1 ? 0 : rates[((kind + 1) >> 1) * bands + Math.min(band, bands - 1)]!
  const share = new Float64Array(2 * size)
  const lived = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const kind = Math.floor(i / bands)
    const band = i % bands
    const before = rates[(kind >> 1) * bands + band]!
    share[i] = evenShare(before, after(kind, band))
    share[size + i] = evenShare(before, after(kind, band + 1))
    lived[i] = (kind === kinds - 1 ? 0.5 : 1) * (1 - before / 2)
  }
  const newcomers = Float64Array.from({ length: ageBands(model) }, (_, band) =>
    meanSurvival(rates[band * bands]!),
  )
  return { share, lived, newcomers }
}

/** The share that stays when people spread evenly over a month meet one rate and then another. */
function evenShare(before: number, after: number): number {
  const gap = after - before
  return Math.abs(gap) < 1e-9 ? Math.exp(-before) : (Math.exp(-before) - Math.exp(-after)) / gap
}

const meanSurvival = (rate: number) => (rate < 1e-9 ? 1 - rate / 2 : -Math.expm1(-rate) / rate)
