import { hash, keyOf, poisson, stream, uniform } from '../random.ts'
import { type Alias, aliasOf, pick } from './alias.ts'
import { check } from './check.ts'
import type { CohortGrid } from './grid.ts'
import { type LifeTables, lifeTables, live, type Tally, tally } from './life.ts'
import { type Course, entrySpans, type PopulationModel } from './model.ts'

/** People who are there, or may come back, when a simulation begins; drawn once and the same in every replicate. */
type Starters = { age: Float64Array; stay: Float64Array; place: Uint8Array; waiting: Float64Array }

export type Simulation = {
  course: Course
  tables: LifeTables
  starters: Starters
  entryEdges: readonly number[]
  newcomers: readonly { mean: number; ages: Alias }[]
  groups: Alias
  meanGroup: number
  together: number
}

const extraRange = 0x4000_0000

/**
 * Prepares an event-driven simulation: exact birthdays, competing exits, moves, returns, people who enter together.
 * `count` people are spread over the grid as systematically as whole people can be.
 */
export function prepare(
  model: PopulationModel,
  course: Course,
  start: CohortGrid,
  count: number,
  seed: number,
): Simulation {
  check(model, course)
  const spans = entrySpans(model)
  const groups = model.groups.sizes
  return {
    course,
    tables: lifeTables(model, course),
    entryEdges: model.entryEdges,
    starters: starters(model, start, count, seed),
    newcomers: Array.from({ length: course.years }, (_, year) =>
      newcomersOf(course.entries.subarray(year * spans, (year + 1) * spans)),
    ),
    groups: aliasOf(Float64Array.from(groups)),
    meanGroup: groups.reduce((sum, share, i) => sum + share * (i + 1), 0),
    together: model.groups.together,
  }
}

const newcomersOf = (byAge: Float64Array) => ({
  mean: byAge.reduce((sum, count) => sum + count, 0),
  ages: aliasOf(byAge),
})

function starters(model: PopulationModel, start: CohortGrid, count: number, seed: number): Starters {
  const total = start.people.reduce((sum, each) => sum + each, 0)
  const cells = systematic(start.people, count)
  const age = new Float64Array(count)
  const stay = new Float64Array(count)
  const place = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const key = keyOf(seed, 1, i)
    age[i] = Math.floor(cells[i]! / start.stays) + uniform(key, 0)
    stay[i] = (cells[i]! % start.stays) + uniform(key, 1)
    place[i] = placeAt(model, start.ageBand[Math.floor(age[i]!)] ?? 0, uniform(key, 2))
  }
  const left = Math.round(total > 0 ? (start.left.reduce((sum, each) => sum + each, 0) * count) / total : 0)
  const waiting = Float64Array.from(
    systematic(start.left, left),
    (month, i) => month + uniform(keyOf(seed, 2, i), 0),
  )
  return { age, stay, place, waiting }
}

/** The cells of `count` people spread evenly along the running total of the weights. */
function systematic(weights: Float64Array, count: number): Int32Array {
  const step = weights.reduce((sum, each) => sum + each, 0) / count
  const cells = new Int32Array(count)
  let [cell, passed] = [0, weights[0] ?? 0]
  for (let i = 0; i < count; i++) {
    while ((i + 0.5) * step > passed && cell + 1 < weights.length) passed += weights[++cell]!
    cells[i] = cell
  }
  return cells
}

function placeAt(model: PopulationModel, band: number, at: number): number {
  const count = model.places.names.length
  let sum = 0
  for (let place = 0; place < count; place++) {
    sum += model.places.mix[band * count + place]!
    if (at < sum) return place
  }
  return count - 1
}

/** One replicate. The same `seed` and `replicate` give the same lives, to the bit, whatever course is followed. */
export function simulate(simulation: Simulation, seed: number, replicate: number): Tally {
  const result = tally(simulation.tables)
  const key = keyOf(seed, 3, replicate)
  simulateStarters(simulation, key, result)
  for (let year = 0; year < simulation.course.years; year++) simulateNewcomers(simulation, key, year, result)
  return result
}

function simulateStarters(
  { starters: { age, stay, place, waiting }, tables }: Simulation,
  key: number,
  result: Tally,
) {
  const there = keyOf(key, 1)
  for (let i = 0; i < age.length; i++) {
    const own = hash(there, i)
    live(tables, result, own, own, 0, age[i]!, stay[i]!, place[i]!)
  }
  const away = keyOf(key, 2)
  for (let i = 0; i < waiting.length; i++) {
    const own = hash(away, i)
    live(tables, result, own, own, 0, waiting[i]!, -1, 0)
  }
}

function simulateNewcomers(simulation: Simulation, key: number, year: number, result: Tally) {
  const factor = simulation.course.entryFactor[year]!
  const mean = simulation.newcomers[year]!.mean / simulation.meanGroup
  arrive(simulation, keyOf(key, 3, year), year, mean, Math.min(1, factor), result)
  if (factor > 1) arrive(simulation, keyOf(key, 4, year) ^ extraRange, year, mean * (factor - 1), 1, result)
}

/** Groups arrive at random through the year; each is kept with the given chance, by luck of its own. */
function arrive(
  simulation: Simulation,
  key: number,
  year: number,
  mean: number,
  kept: number,
  result: Tally,
) {
  const { ages } = simulation.newcomers[year]!
  const groups = poisson(stream(keyOf(key, 0)), mean)
  const arriving = keyOf(key, 1)
  for (let i = 0; i < groups; i++) {
    const group = hash(arriving, i)
    if (uniform(group, 0) >= kept) continue
    const at = 12 * (year + uniform(group, 1))
    const size = 1 + pick(simulation.groups, uniform(group, 2))
    const members = keyOf(group, 2)
    for (let member = 0; member < size; member++)
      enter(simulation, ages, group, hash(members, member), at, result)
  }
}

function enter(simulation: Simulation, ages: Alias, group: number, own: number, at: number, result: Tally) {
  const span = pick(ages, uniform(own, 100))
  const from = simulation.entryEdges[span]!
  const to = simulation.entryEdges[span + 1]!
  const age = from + (to - from) * uniform(own, 101)
  const shared = uniform(own, 102) < simulation.together ? group : own
  live(simulation.tables, result, own, shared, at, age, 0, -1)
}
