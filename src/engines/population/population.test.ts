import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohort } from './cohort.ts'
import { emptyGrid } from './grid.ts'
import type { Tally } from './life.ts'
import { type Course, type PopulationModel, plainCourse } from './model.ts'
import { prepare, simulate } from './simulate.ts'

/** A small model: everyone enters at age 0, one rate of leaving, an age limit. */
function simple(rate: number, limit = 1_200, changes: Partial<PopulationModel> = {}): PopulationModel {
  return {
    ageEdges: [0, limit],
    entryEdges: [0, 1],
    stayEdges: [0],
    rates: Float64Array.of(rate),
    exits: { names: ['out'], shares: Float64Array.of(1), mayReturn: [false] },
    returns: { rate: 0, settle: 0.1 },
    places: {
      names: ['here', 'there'],
      mix: Float64Array.of(0.25, 0.75),
      next: Float64Array.of(0.25, 0.75),
      early: Float64Array.of(0.1, 0.1),
      late: Float64Array.of(0.05, 0.05),
      edge: 6,
      sameKind: Float64Array.of(0, 0),
    },
    groups: { sizes: [1], together: 0 },
    ...changes,
  }
}

/** A model with bands, ways of leaving, returns and groups: the general case, small. */
const banded = (): PopulationModel =>
  simple(0, 216, {
    ageEdges: [0, 60, 192, 216],
    entryEdges: [0, 12, 60, 216],
    stayEdges: [0, 1, 6, 24],
    rates: Float64Array.of(0.05, 0.12, 0.05, 0.02, 0.02, 0.06, 0.02, 0.008, 0.01, 0.03, 0.01, 0.01),
    exits: {
      names: ['home', 'other'],
      shares: Float64Array.from({ length: 24 }, (_, i) => (i % 2 ? 0.4 : 0.6)),
      mayReturn: [true, false],
    },
    returns: { rate: 0.02, settle: 0.03 },
    places: {
      ...simple(0).places,
      mix: Float64Array.of(0.25, 0.75, 0.5, 0.5, 0.9, 0.1),
      next: Float64Array.of(0.25, 0.75, 0.5, 0.5, 0.9, 0.1),
    },
    groups: { sizes: [0.7, 0.2, 0.1], together: 0.5 },
  })

const constant = (model: PopulationModel, years: number, byAge: readonly number[]): Course =>
  plainCourse(
    model,
    years,
    Float64Array.from({ length: years * byAge.length }, (_, i) => byAge[i % byAge.length]!),
  )

const stockAt = (tally: Tally, year: number, size: number) =>
  tally.stock.subarray(year * size, (year + 1) * size).reduce((a, b) => a + b, 0)
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

test('M/M/infinity: after t months the number is Poisson with mean λ(1 − e^(−μt))/μ', () => {
  const model = simple(0.05)
  const course = constant(model, 4, [120])
  const simulation = prepare(model, course, emptyGrid(model), 0, 1)
  const counts = Array.from({ length: 4000 }, (_, replicate) =>
    stockAt(simulate(simulation, 5, replicate), 3, 2),
  )
  const expected = (10 * (1 - Math.exp(-0.05 * 48))) / 0.05
  const variance = mean(counts.map((count) => (count - expected) ** 2))
  expect(Math.abs(mean(counts) - expected)).toBeLessThan(4 * Math.sqrt(expected / 4000))
  expect(variance / expected).toBeGreaterThan(0.91)
  expect(variance / expected).toBeLessThan(1.09)
  expect(cohort(model, course, emptyGrid(model)).stock[4]).toBeCloseTo(expected, 2)
})

test('a single transition: the share still there falls as e^(−μt)', () => {
  const model = simple(0.03)
  const start = emptyGrid(model)
  start.people[0] = 20_000
  const course = constant(model, 3, [0])
  const expected = [12, 24, 36].map((t) => 20_000 * Math.exp(-0.03 * t))
  const exact = cohort(model, course, start).stock
  const lived = simulate(prepare(model, course, start, 20_000, 1), 2, 0)
  for (const [year, count] of expected.entries()) {
    expect(exact[year + 1]).toBeCloseTo(count, 6)
    expect(Math.abs(stockAt(lived, year, 2) - count)).toBeLessThan(4 * Math.sqrt(count))
  }
})

test('ageing is exact: with no other way out, everyone leaves on the birthday and not before', () => {
  const model = simple(0, 24)
  const course = constant(model, 4, [1200])
  const result = simulate(prepare(model, course, emptyGrid(model), 0, 1), 3, 0)
  expect(stockAt(result, 0, 2)).toBe(result.entries[0])
  expect(result.agedOut[0]! + result.agedOut[1]!).toBeGreaterThan(0)
  const gone = result.agedOut.reduce((a, b) => a + b, 0)
  expect(result.entries.reduce((a, b) => a + b, 0)).toBe(gone + stockAt(result, 3, 2))
  expect(result.exits.every((count) => count === 0)).toBe(true)
})

test('people are conserved: those there, plus those who entered, are those who left plus those still there', () => {
  const model = banded()
  const start = cohort(model, constant(model, 10, [300, 300, 600]), emptyGrid(model)).end
  const run = simulate(prepare(model, constant(model, 6, [300, 300, 600]), start, 2500, 1), 4, 9)
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
  const entered = sum(run.entries)
  expect(2500 + entered).toBe(sum(run.exits) + sum(run.agedOut) + stockAt(run, 5, 6))
  expect(sum(run.returns)).toBeGreaterThan(0)
})

test('expected numbers and simulated lives agree, with bands, returns, moves and groups', () => {
  const model = banded()
  const entries = [300, 300, 600]
  const start = cohort(model, constant(model, 10, entries), emptyGrid(model)).end
  const course = constant(model, 6, entries)
  const count = Math.round(start.people.reduce((a, b) => a + b, 0))
  const expected = cohort(model, course, start)
  const simulation = prepare(model, course, start, count, 1)
  const runs = Array.from({ length: 200 }, (_, replicate) => simulate(simulation, 11, replicate))
  expect(Math.abs(mean(runs.map((run) => stockAt(run, 5, 6))) / expected.stock[6]! - 1)).toBeLessThan(0.005)
  expect(Math.abs(mean(runs.map((run) => run.returns[5]!)) / expected.returns[5]! - 1)).toBeLessThan(0.03)
  expect(Math.abs(mean(runs.map((run) => run.exits[10]!)) / expected.exits[10]! - 1)).toBeLessThan(0.02)
  expect(Math.abs(mean(runs.map((run) => run.agedOut[5]!)) / expected.agedOut[5]! - 1)).toBeLessThan(0.03)
})

test('a course that changes nothing gives the same lives to the bit, and a change leaves other people alone', () => {
  const model = banded()
  const start = cohort(model, constant(model, 10, [300, 300, 600]), emptyGrid(model)).end
  const course = constant(model, 4, [300, 300, 600])
  const same = { ...course, entryFactor: course.entryFactor.map((factor) => factor * (1 - 0)) }
  const fewer = { ...course, entryFactor: course.entryFactor.map(() => 0.8) }
  const run = (of: Course) => simulate(prepare(model, of, start, 2500, 1), 7, 3)
  expect(run(same)).toEqual(run(course))
  const [all, some] = [run(course).entries, run(fewer).entries]
  expect(all.every((count, year) => some[year]! < count)).toBe(true)
})

test('more leaving never leaves more people there, in the same luck', () => {
  const model = banded()
  const start = cohort(model, constant(model, 8, [100, 100, 200]), emptyGrid(model)).end
  const noReturn = { ...model, returns: { rate: 0, settle: 1 } }
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.integer({ min: 0, max: 1000 }),
      (more, replicate) => {
        const course = constant(noReturn, 3, [100, 100, 200])
        const quick = { ...course, exitFactor: course.exitFactor.map(() => 1 + more) }
        const stock = (of: Course) =>
          stockAt(simulate(prepare(noReturn, of, start, 800, 1), 1, replicate), 2, 6)
        expect(stock(quick)).toBeLessThanOrEqual(stock(course))
      },
    ),
    { numRuns: 40 },
  )
})

test('what could not give a number is refused with a sentence, and nothing else ever is', () => {
  const model = simple(0.05)
  const start = emptyGrid(model)
  expect(() => cohort({ ...model, ageEdges: [0, 5, 5] }, constant(model, 1, [1]), start)).toThrow(
    'must begin at 0 and rise',
  )
  expect(() => cohort(model, constant(model, 1, [Number.NaN]), start)).toThrow('entries must lie between')
  expect(() => cohort({ ...model, rates: Float64Array.of(-1) }, constant(model, 1, [1]), start)).toThrow(
    'leaving rates',
  )
  expect(() => prepare(model, constant(model, 1, [-4]), start, 0, 1)).toThrow('entries')
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 40, noNaN: true }),
      fc.double({ min: 0, max: 1e4, noNaN: true }),
      (rate, entries) => {
        const fast = simple(rate, 216)
        const run = cohort(fast, constant(fast, 2, [entries]), emptyGrid(fast))
        expect(
          [...run.stock, ...run.exits, ...run.agedOut].every(
            (value) => Number.isFinite(value) && value >= -1e-9,
          ),
        ).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})
