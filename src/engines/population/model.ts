/**
 * A population that people enter, live in and leave: a continuous-time semi-Markov model with clocks for age, time
 * since entering, time in the present place, and the calendar. Time is in months, rates are per month.
 */
export type PopulationModel = {
  /** Ages where the rates change, from 0, in months; at the last one everybody leaves (the exact birthday). */
  ageEdges: readonly number[]
  /** Times since entering where the rates change, from 0, in months; the last band has no end. */
  stayEdges: readonly number[]
  /** Ages between which people enter evenly, from 0, in months; entries are given for each of these spans. */
  entryEdges: readonly number[]
  /** Leaving rate by age band, then stay band. */
  rates: Float64Array
  exits: ExitTypes
  returns: Returns
  places: Places
  groups: Groups
}

type ExitTypes = {
  names: readonly string[]
  /** Which way people leave, by age band, then stay band, then exit; shares of one. */
  shares: Float64Array
  /** Exits after which a person may come back. */
  mayReturn: readonly boolean[]
}

/** After leaving, a person comes back at `rate` or settles for good at `settle` (both per month). */
type Returns = { rate: number; settle: number }

export type Places = {
  names: readonly string[]
  /** Where people of an age band are placed when they enter: age band, then place; shares of one. */
  mix: Float64Array
  /** Where they go when they move to another kind of place; the same shape. */
  next: Float64Array
  /** Rate of moving in the first `edge` months in a place, and later, by place. */
  early: Float64Array
  late: Float64Array
  edge: number
  /** Share of moves to another place of the same kind. */
  sameKind: Float64Array
}

/** People who enter together: share of groups by size (first is alone), chance of leaving together. */
type Groups = { sizes: readonly number[]; together: number }

/** What changes from one calendar year to the next. */
export type Course = {
  years: number
  /** New entries a year, by year, then span of entry age. */
  entries: Float64Array
  /** Multiplies new entries and returns, by year. 1 leaves all as it is. */
  entryFactor: Float64Array
  /** Multiplies the leaving rate, by year, then exit. */
  exitFactor: Float64Array
  /** Share of the weight of `from` that `to` takes where people are placed, by year. */
  placeShift?: { from: number; to: number; share: Float64Array }
}

export const ageBands = (model: PopulationModel) => model.ageEdges.length - 1
export const stayBands = (model: PopulationModel) => model.stayEdges.length
export const cellCount = (model: PopulationModel) => ageBands(model) * stayBands(model)
export const entrySpans = (model: PopulationModel) => model.entryEdges.length - 1

/** A course in which nothing changes but the entries given (by year, then span of entry age). */
export function plainCourse(model: PopulationModel, years: number, entries: Float64Array): Course {
  return {
    years,
    entries,
    entryFactor: new Float64Array(years).fill(1),
    exitFactor: new Float64Array(years * model.exits.names.length).fill(1),
  }
}

/** Leaving rate by year, then cell, with the factors of the course taken in. */
export function yearlyRates(model: PopulationModel, course: Course): Float64Array {
  const cells = cellCount(model)
  const types = model.exits.names.length
  return Float64Array.from({ length: course.years * cells }, (_, i) => {
    const [year, cell] = [Math.floor(i / cells), i % cells]
    let factor = 0
    for (let x = 0; x < types; x++)
      factor += model.exits.shares[cell * types + x]! * course.exitFactor[year * types + x]!
    return model.rates[cell]! * factor
  })
}

/** The band that a value lies in: the last edge not above it. */
export function bandOf(edges: readonly number[], value: number): number {
  let band = 0
  while (band + 1 < edges.length && value >= edges[band + 1]!) band++
  return band
}
