import { check } from './check.ts'
import { type CohortGrid, monthSurvival, type Survival } from './grid.ts'
import { type Course, cellCount, entrySpans, type PopulationModel, stayBands, yearlyRates } from './model.ts'

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
 * a month of age and of stay, and those who cross an edge meet both rates. About 5 ms for twelve years.
 */
export function cohort(model: PopulationModel, course: Course, start: CohortGrid): CohortRun {
  check(model, course)
  const run = emptyRun(model, course.years, start)
  const rates = yearlyRates(model, course)
  const cells = cellCount(model)
  for (let year = 0; year < course.years; year++) {
    const yearRates = rates.subarray(year * cells, (year + 1) * cells)
    oneYear(model, course, run, year, monthSurvival(model, start, yearRates), yearRates)
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

function oneYear(
  model: PopulationModel,
  course: Course,
  run: CohortRun,
  year: number,
  survival: Survival,
  rates: Float64Array,
) {
  const cells = cellCount(model)
  const exits = run.exitsByCell.subarray(year * cells, (year + 1) * cells)
  const months = run.months.subarray(year * cells, (year + 1) * cells)
  for (let month = 0; month < 12; month++) {
    const left = new Float64Array(run.end.ages)
    const arriving = arrivals(model, course, run, year)
    run.agedOut[year]! += advance(model, run.end, survival, exits, months, left)
    run.agedOut[year]! += enter(model, run.end, rates, arriving, exits, months, left)
    growOlder(model, run.end, left)
  }
  splitExits(model, course, run, year)
  countStock(model, run, year + 1)
}

/** Moves everybody on by a month, oldest first so that the grid can be changed in place. Returns those aged out. */
function advance(
  model: PopulationModel,
  grid: CohortGrid,
  survival: Survival,
  exits: Float64Array,
  months: Float64Array,
  left: Float64Array,
): number {
  const bands = stayBands(model)
  const back = returnShares(model)
  let out = 0
  for (let age = grid.ages - 1; age >= 0; age--) {
    for (let band = bands - 1; band >= 0; band--) {
      const cell = grid.ageBand[age]! * bands + band
      advanceBand(
        grid,
        survival.share,
        survival.ageKind[age]! * grid.stays,
        age,
        grid.bandStart[band]!,
        grid.bandStart[band + 1]!,
      )
      const before = moved[0]!
      const after = moved[1]!
      if (before === 0) continue
      exits[cell]! += before - after
      months[cell]! += before * survival.lived[survival.ageKind[age]! * bands + band]!
      left[age]! += (before - after) * back[cell]!
      if (age === grid.ages - 1) out += after
    }
  }
  return out
}

/** Number before and after, of the band last moved: shared, so that the innermost loop makes no garbage. */
const moved = new Float64Array(2)

function advanceBand(
  { people, stays, ages }: CohortGrid,
  share: Float64Array,
  row: number,
  age: number,
  start: number,
  end: number,
) {
  const from = age * stays
  const to = from + stays
  const final = age === ages - 1
  const last = stays - 1
  let before = 0
  let after = 0
  let stay = Math.min(end, age + 2) - 1
  for (; stay >= start && stay >= last - 1; stay--) {
    const kept = people[from + stay]! * share[row + stay]!
    before += people[from + stay]!
    after += kept
    if (!final) people[to + last] = stay === last ? kept : people[to + last]! + kept
  }
  const shift = final ? 0 : stays + 1
  for (let i = from + stay; i >= from + start; i--) {
    const count = people[i]!
    const kept = count * share[row - from + i]!
    before += count
    after += kept
    people[i + shift] = kept
  }
  if (start === 0) people[from] = 0
  moved[0] = before
  moved[1] = after
}

/** Newcomers of the month: they arrive evenly through it, so that half pass a month of age before it ends. */
function enter(
  model: PopulationModel,
  grid: CohortGrid,
  rates: Float64Array,
  arriving: Float64Array,
  exits: Float64Array,
  months: Float64Array,
  left: Float64Array,
): number {
  const shareBack = returnShares(model)
  const bands = stayBands(model)
  let out = 0
  for (let age = 0; age < grid.ages; age++) {
    const count = arriving[age]!
    if (count === 0) continue
    const cell = grid.ageBand[age]! * bands
    const kept = count * meanSurvival(rates[cell]!)
    exits[cell]! += count - kept
    months[cell]! += count / 2
    left[age]! += (count - kept) * shareBack[cell]!
    grid.people[age * grid.stays]! += kept / 2
    if (age + 1 < grid.ages) grid.people[(age + 1) * grid.stays]! += kept / 2
    else out += kept / 2
  }
  return out
}

/** The share still there, averaged over people who arrive evenly through one month. */
const meanSurvival = (rate: number) => (rate < 1e-9 ? 1 - rate / 2 : -Math.expm1(-rate) / rate)

function arrivals(model: PopulationModel, course: Course, run: CohortRun, year: number): Float64Array {
  const { returns } = model
  const total = returns.rate + returns.settle
  const factor = course.entryFactor[year]!
  const back = total > 0 ? (returns.rate / total) * -Math.expm1(-total) * factor : 0
  const spans = entrySpans(model)
  const arriving = run.end.left.map((left) => left * back)
  for (let span = 0; span < spans; span++) {
    const [from, to] = [model.entryEdges[span]!, model.entryEdges[span + 1]!]
    const fresh = (course.entries[year * spans + span]! / (to - from) / 12) * factor
    const returning = sumOf(arriving, from, to)
    for (let age = from; age < to; age++) arriving[age]! += fresh
    run.returnsByAge[year * spans + span]! += returning
    run.returns[year]! += returning
    run.entries[year]! += returning + fresh * (to - from)
  }
  return arriving
}

/**
 * Those who have left and may come back, a month older. Those who left this month wait from its end, on average half a
 * month too long; so none of their returns is lost.
 */
function growOlder(model: PopulationModel, grid: CohortGrid, left: Float64Array) {
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
