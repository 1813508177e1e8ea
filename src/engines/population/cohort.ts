import { check } from './check.ts'
import { ageKinds, type CohortGrid, monthSurvival, type Survival } from './grid.ts'
import { type Course, cellCount, entrySpans, type PopulationModel, stayBands, yearlyRates } from './model.ts'
import { Column, stretchesOf } from './stretches.ts'

/** Expected numbers, year by year. Stocks are at year ends; flows and months are over the year. */
export type CohortRun = {
  /** Number of people at the start and after each year. */
  stock: Float64Array
  /** People by age band and stay band (cell), at the start and after each year: (years + 1) × cells. */
  stockByCell: Float64Array
  /** Person-months lived in each year, by cell. */
  months: Float64Array
  entries: Float64Array
  returns: Float64Array
  /** Exits by year, then exit type; those who reach the last age are counted in `agedOut`. */
  exits: Float64Array
  agedOut: Float64Array
  /** Exits by year, then cell (band at the start of the month). */
  exitsByCell: Float64Array
  /** Returns by year, then span of entry age. */
  returnsByAge: Float64Array
  end: CohortGrid
}

/**
 * Expected course of a population, in monthly steps that are right to second order: people are spread evenly within
 * a month of age and of stay, and those who cross an edge meet both rates. A few milliseconds for twelve years.
 */
export function cohort(model: PopulationModel, course: Course, start: CohortGrid): CohortRun {
  check(model, course)
  const run = emptyRun(model, course.years, start)
  const rates = yearlyRates(model, course)
  const cells = cellCount(model)
  const shared = {
    model,
    grid: run.end,
    kinds: ageKinds(start),
    stretches: stretchesOf(model, start),
    back: returnShares(model),
    left: new Float64Array(start.ages),
    arriving: new Float64Array(start.ages),
  }
  for (let year = 0; year < course.years; year++) {
    const ofYear = (all: Float64Array) => all.subarray(year * cells, (year + 1) * cells)
    const survival = monthSurvival(model, ofYear(rates))
    const tallies = { exits: ofYear(run.exitsByCell), months: ofYear(run.months) }
    oneYear({ ...shared, ...tallies, survival }, course, run, year)
  }
  return run
}

function emptyRun(model: PopulationModel, years: number, start: CohortGrid): CohortRun {
  const cells = cellCount(model)
  const run: CohortRun = {
    stock: new Float64Array(years + 1),
    stockByCell: new Float64Array((years + 1) * cells),
    months: new Float64Array(years * cells),
    entries: new Float64Array(years),
    returns: new Float64Array(years),
    exits: new Float64Array(years * model.exits.names.length),
    agedOut: new Float64Array(years),
    exitsByCell: new Float64Array(years * cells),
    returnsByAge: new Float64Array(years * entrySpans(model)),
    end: { ...start, people: start.people.slice(), left: start.left.slice() },
  }
  countStock(model, run, 0)
  return run
}

/** What the steps of one year share, made once so that a month makes nothing new. */
type Step = {
  model: PopulationModel
  grid: CohortGrid
  survival: Survival
  kinds: Uint8Array
  stretches: Int32Array
  /** Share of the exits of each cell after which a person may come back. */
  back: Float64Array
  /** Exits and months lived, by cell, of this year. */
  exits: Float64Array
  months: Float64Array
  /** Who left in this month and may come back, and who arrives in it, by month of age. */
  left: Float64Array
  arriving: Float64Array
}

function oneYear(step: Step, course: Course, run: CohortRun, year: number) {
  for (let month = 0; month < 12; month++) {
    step.left.fill(0)
    arrive(step, course, run, year)
    run.agedOut[year]! += ageOut(step)
    advance(step)
    run.agedOut[year]! += enter(step)
    growOlder(step)
  }
  splitExits(step.model, course, run, year)
  countStock(step.model, run, year + 1)
}

/** Moves all but the oldest on by a month, in the order of the stretches, so that the grid can be changed in place. */
function advance({ grid, stretches, survival, back, exits, months, left }: Step) {
  const { people, stays } = grid
  const { share, lived } = survival
  const shift = stays + 1
  for (let k = 0; k < stretches.length; k += Column.count) {
    const last = stretches[k + Column.last]!
    const inside = stretches[k + Column.inside]!
    const kept = share[inside]!
    const from = stretches[k + Column.from]!
    let others = 0
    for (let i = from; i < last; i++) {
      const count = people[i]!
      others += count
      people[i + shift] = count * kept
    }
    const lastCount = people[last]!
    people[from] = 0
    const lastKept = lastCount * share[stretches[k + Column.edge]!]!
    const to = stretches[k + Column.to]!
    people[to] = people[to]! * stretches[k + Column.joins]! + lastKept
    const cell = stretches[k + Column.cell]!
    const gone = others * (1 - kept) + lastCount - lastKept
    exits[cell]! += gone
    months[cell]! += (others + lastCount) * lived[inside]!
    left[stretches[k + Column.age]!]! += gone * back[cell]!
  }
}

/** Ends the stay of everybody in the last month of age; returns those who were still there at its end. */
function ageOut({ model, grid, kinds, survival, back, exits, months, left }: Step): number {
  const { people, ages, stays, ageBand, bandStart } = grid
  const bands = stayBands(model)
  const age = ages - 1
  let out = 0
  for (let band = 0; band < bands; band++) {
    const cell = ageBand[age]! * bands + band
    const at = kinds[age]! * bands + band
    const count = sumOf(people, age * stays + bandStart[band]!, age * stays + bandStart[band + 1]!)
    const kept = count * survival.share[at]!
    exits[cell]! += count - kept
    months[cell]! += count * survival.lived[at]!
    left[age]! += (count - kept) * back[cell]!
    out += kept
  }
  people.fill(0, age * stays)
  return out
}

/** Newcomers of the month: they arrive evenly through it, so that half pass a month of age before it ends. */
function enter({ model, grid, survival, back, arriving, exits, months, left }: Step): number {
  const bands = stayBands(model)
  let out = 0
  for (let age = 0; age < grid.ages; age++) {
    const count = arriving[age]!
    if (count === 0) continue
    const cell = grid.ageBand[age]! * bands
    const kept = count * survival.newcomers[grid.ageBand[age]!]!
    exits[cell]! += count - kept
    months[cell]! += count / 2
    left[age]! += (count - kept) * back[cell]!
    grid.people[age * grid.stays]! += kept / 2
    if (age + 1 < grid.ages) grid.people[(age + 1) * grid.stays]! += kept / 2
    else out += kept / 2
  }
  return out
}

/** Sets who arrives in a month, by month of age: newcomers of the year, and those who come back. */
function arrive({ model, grid, arriving }: Step, course: Course, run: CohortRun, year: number) {
  const { returns, entryEdges } = model
  const total = returns.rate + returns.settle
  const factor = course.entryFactor[year]!
  const back = total > 0 ? (returns.rate / total) * -Math.expm1(-total) * factor : 0
  const spans = entrySpans(model)
  for (let age = 0; age < arriving.length; age++) arriving[age] = grid.left[age]! * back
  for (let span = 0; span < spans; span++) {
    const from = entryEdges[span]!
    const to = entryEdges[span + 1]!
    const fresh = (course.entries[year * spans + span]! / (to - from) / 12) * factor
    const returning = sumOf(arriving, from, to)
    for (let age = from; age < to; age++) arriving[age]! += fresh
    run.returnsByAge[year * spans + span]! += returning
    run.returns[year]! += returning
    run.entries[year]! += returning + fresh * (to - from)
  }
}

/**
 * Those who have left and may come back, a month older. Those who left this month wait from its end, on average half a
 * month too long; so none of their returns is lost.
 */
function growOlder({ model, grid, left }: Step) {
  const keep = Math.exp(-(model.returns.rate + model.returns.settle))
  for (let age = grid.ages - 1; age > 0; age--) grid.left[age] = grid.left[age - 1]! * keep + left[age - 1]!
  grid.left[0] = 0
}

const shares = new WeakMap<PopulationModel, Float64Array>()

/** Share of the exits of each cell after which a person may come back. */
function returnShares(model: PopulationModel): Float64Array {
  const known = shares.get(model)
  if (known) return known
  const types = model.exits.names.length
  const made = Float64Array.from({ length: cellCount(model) }, (_, cell) =>
    model.exits.mayReturn.reduce((sum, may, x) => sum + (may ? model.exits.shares[cell * types + x]! : 0), 0),
  )
  shares.set(model, made)
  return made
}

function splitExits(model: PopulationModel, course: Course, run: CohortRun, year: number) {
  const types = model.exits.names.length
  const cells = cellCount(model)
  const factor = course.exitFactor.subarray(year * types, (year + 1) * types)
  for (let cell = 0; cell < cells; cell++) {
    const share = model.exits.shares.subarray(cell * types, (cell + 1) * types)
    const total = share.reduce((sum, each, x) => sum + each * factor[x]!, 0)
    const count = run.exitsByCell[year * cells + cell]!
    for (let x = 0; x < types && total > 0; x++)
      run.exits[year * types + x]! += (count * share[x]! * factor[x]!) / total
  }
}

function countStock(model: PopulationModel, run: CohortRun, year: number) {
  const { people, ages, stays, ageBand, bandStart } = run.end
  const cells = cellCount(model)
  const bands = stayBands(model)
  const counts = run.stockByCell.subarray(year * cells, (year + 1) * cells)
  for (let age = 0; age < ages; age++)
    for (let band = 0; band < bands; band++)
      counts[ageBand[age]! * bands + band]! += sumOf(
        people,
        age * stays + bandStart[band]!,
        age * stays + Math.min(bandStart[band + 1]!, age + 2),
      )
  run.stock[year] = sumOf(counts, 0, cells)
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += values[i]!
  return sum
}
