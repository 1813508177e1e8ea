import { exponential, hash, uniform } from '../random.ts'
import { ageBands, type Course, cellCount, type PopulationModel, stayBands, yearlyRates } from './model.ts'

/** A model and course laid out for speed; nothing here changes while lives are run. */
export type LifeTables = {
  years: number
  cells: number
  types: number
  places: number
  stayBands: number
  ageEdges: Float64Array
  stayEdges: Float64Array
  ageLimit: number
  /** Leaving rate by year, then cell. */
  rates: Float64Array
  /** Running share of exits by year, then cell, then exit. */
  exits: Float64Array
  mayReturn: readonly boolean[]
  returnRate: number
  settleRate: number
  entryFactor: Float64Array
  /** Running share of places by year, then age band, then place. */
  mix: Float64Array
  next: Float64Array
  early: Float64Array
  late: Float64Array
  edge: number
  sameKind: Float64Array
  bands: number
}

/** What happened in a replicate; counts, and months lived, by calendar year. */
export type Tally = {
  /** People at each year's end: year, then age band, then place. */
  stock: Float64Array
  months: Float64Array
  entries: Float64Array
  returns: Float64Array
  exits: Float64Array
  agedOut: Float64Array
  moves: Float64Array
}

export function lifeTables(model: PopulationModel, course: Course): LifeTables {
  return {
    years: course.years,
    cells: cellCount(model),
    types: model.exits.names.length,
    places: model.places.names.length,
    stayBands: stayBands(model),
    bands: ageBands(model),
    ageEdges: Float64Array.from(model.ageEdges),
    stayEdges: Float64Array.from([...model.stayEdges, Number.POSITIVE_INFINITY]),
    ageLimit: model.ageEdges.at(-1) ?? 0,
    rates: yearlyRates(model, course),
    exits: runningExits(model, course),
    mayReturn: model.exits.mayReturn,
    returnRate: model.returns.rate,
    settleRate: model.returns.settle,
    entryFactor: course.entryFactor,
    mix: runningMix(model, course, model.places.mix),
    next: runningMix(model, course, model.places.next),
    early: model.places.early,
    late: model.places.late,
    edge: model.places.edge,
    sameKind: model.places.sameKind,
  }
}

export const tally = (tables: LifeTables): Tally => ({
  stock: new Float64Array(tables.years * tables.bands * tables.places),
  months: new Float64Array(tables.years * tables.places),
  entries: new Float64Array(tables.years),
  returns: new Float64Array(tables.years),
  exits: new Float64Array(tables.years * tables.types),
  agedOut: new Float64Array(tables.years),
  moves: new Float64Array(tables.years),
})

function runningExits(model: PopulationModel, course: Course): Float64Array {
  const types = model.exits.names.length
  const cells = cellCount(model)
  const running = new Float64Array(course.years * cells * types)
  for (let i = 0; i < course.years * cells; i++) {
    const weight = (x: number) =>
      model.exits.shares[(i % cells) * types + x]! * course.exitFactor[Math.floor(i / cells) * types + x]!
    fillRunning(running, i * types, types, weight)
  }
  return running
}

function runningMix(model: PopulationModel, course: Course, from: Float64Array): Float64Array {
  const places = model.places.names.length
  const bands = ageBands(model)
  const running = new Float64Array(course.years * bands * places)
  for (let i = 0; i < course.years * bands; i++) {
    const mix = shiftedMix(
      from.slice((i % bands) * places, ((i % bands) + 1) * places),
      course,
      Math.floor(i / bands),
    )
    fillRunning(running, i * places, places, (place) => mix[place]!)
  }
  return running
}

/** Shares of places with the course's shift from one place to another in a year. */
function shiftedMix(mix: Float64Array, course: Course, year: number): Float64Array {
  const shift = course.placeShift
  if (!shift) return mix
  const moved = mix[shift.from]! * shift.share[year]!
  mix[shift.from]! -= moved
  mix[shift.to]! += moved
  return mix
}

function fillRunning(into: Float64Array, offset: number, length: number, weight: (i: number) => number) {
  let total = 0
  for (let i = 0; i < length; i++) total += weight(i)
  let sum = 0
  for (let i = 0; i < length; i++) {
    sum += total > 0 ? weight(i) / total : 1 / length
    into[offset + i] = i === length - 1 ? 1 : sum
  }
}

function choose(running: Float64Array, offset: number, at: number): number {
  let i = offset
  while (at >= running[i]!) i++
  return i - offset
}

/** Time spent in a place before moving on: one rate early, another later. */
function timeInPlace(t: LifeTables, place: number, luck: number): number {
  const early = t.early[place]! * t.edge
  return luck < early ? luck / t.early[place]! : t.edge + (luck - early) / t.late[place]!
}

/**
 * One person's life from `start` (months) to the last year, added to the tally. `stay` below 0 says the person has
 * left and may come back; `place` below 0 that they enter now. Positions in the person's stream are fixed by what is
 * decided (spell, move), never by the path, so that scenarios share luck. `shared` is the stream that decides the
 * time of leaving: a group's for people who leave together.
 */
export function live(
  t: LifeTables,
  out: Tally,
  key: number,
  shared: number,
  start: number,
  age: number,
  stay: number,
  place: number,
): void {
  let spell = 0
  let now = start
  let years = age
  let since = stay
  let at = place
  for (;;) {
    if (since < 0) {
      const back = comeBack(t, key, spell, now)
      if (back < 0 || years + back - now >= t.ageLimit) return
      years += back - now
      now = back
      since = 0
      at = -1
      out.returns[Math.floor(now / 12)]! += 1
    }
    const left = inside(t, out, hash(key, 200 + spell), hash(shared, 200 + spell), now, years, since, at)
    if (left < 0) return
    years += left - now
    now = left
    since = -1
    spell++
  }
}

/** The time when someone who left at `now` comes back, or below 0 where they settle or the last year ends first. */
function comeBack(t: LifeTables, key: number, spell: number, now: number): number {
  if (t.returnRate <= 0) return -1
  const settled = now + exponential(key, 301 + 2 * spell) / t.settleRate
  let luck = exponential(key, 300 + 2 * spell)
  let from = now
  for (let year = Math.floor(now / 12); year < t.years; year++) {
    const rate = t.returnRate * t.entryFactor[year]!
    const used = rate * (12 * (year + 1) - from)
    if (used >= luck) return from + luck / rate < settled ? from + luck / rate : -1
    luck -= used
    from = 12 * (year + 1)
    if (from >= settled) return -1
  }
  return -1
}

/** One stay, from entering to leaving. Returns the time of leaving where the person may come back, else -1. */
function inside(
  t: LifeTables,
  out: Tally,
  key: number,
  exitKey: number,
  from: number,
  ageThen: number,
  stayThen: number,
  placeThen: number,
): number {
  const { ageEdges, stayEdges, rates, cells, places, bands } = t
  const birth = from - ageThen
  const entered = from - stayThen
  let now = from
  let year = Math.floor(now / 12)
  let ageBand = 0
  while (ageThen >= ageEdges[ageBand + 1]!) ageBand++
  let stayBand = 0
  while (stayThen >= stayEdges[stayBand + 1]!) stayBand++
  let moves = 1
  let place = placeThen
  if (place < 0) {
    out.entries[year]! += 1
    place = choose(t.mix, (year * bands + ageBand) * places, uniform(key, 1))
  }
  let moveAt =
    stayThen > 0 ? now + laterMove(t, place, stayThen, key) : now + timeInPlace(t, place, exponential(key, 2))
  let luck = exponential(exitKey, 0)
  let birthday = birth + ageEdges[ageBand + 1]!
  let anniversary = entered + stayEdges[stayBand + 1]!
  let yearEnd = 12 * (year + 1)
  for (;;) {
    const rate = rates[year * cells + ageBand * t.stayBands + stayBand]!
    const next = Math.min(birthday, anniversary, yearEnd, moveAt)
    const used = rate * (next - now)
    if (used >= luck)
      return leave(t, out, key, year, ageBand * t.stayBands + stayBand, place, now, luck / rate)
    luck -= used
    out.months[year * places + place]! += next - now
    now = next
    if (next === birthday) {
      if (++ageBand === bands) {
        out.agedOut[year === t.years ? year - 1 : year]! += 1
        return -1
      }
      birthday = birth + ageEdges[ageBand + 1]!
    } else if (next === yearEnd) {
      out.stock[(year * bands + ageBand) * places + place]! += 1
      if (++year === t.years) return -1
      yearEnd += 12
    } else if (next === anniversary) anniversary = entered + stayEdges[++stayBand + 1]!
    else {
      out.moves[year]! += 1
      if (uniform(key, 10 + 3 * moves) >= t.sameKind[place]!)
        place = choose(t.next, (year * bands + ageBand) * places, uniform(key, 11 + 3 * moves))
      moveAt = now + timeInPlace(t, place, exponential(key, 12 + 3 * moves++))
    }
  }
}

/** Time to the next move of someone met in the middle of a stay: those long there are mostly past the early rate. */
function laterMove(t: LifeTables, place: number, stay: number, key: number): number {
  const been = stay * uniform(key, 3)
  const luck = exponential(key, 2)
  return been >= t.edge
    ? luck / t.late[place]!
    : Math.max(1e-6, timeInPlace(t, place, luck + been * t.early[place]!) - been)
}

function leave(
  t: LifeTables,
  out: Tally,
  key: number,
  year: number,
  cell: number,
  place: number,
  now: number,
  after: number,
): number {
  const exit = choose(t.exits, (year * t.cells + cell) * t.types, uniform(key, 4))
  out.exits[year * t.types + exit]! += 1
  out.months[year * t.places + place]! += after
  return t.mayReturn[exit] ? now + after : -1
}
