import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, normal, poisson, stream, uniform } from '../random.ts'
import { adjustForMany } from './discovery.ts'
import { funnel } from './funnel.ts'
import { binomialInterval, poissonInterval, ratioLimits, shareLimits } from './limits.ts'
import { neighbours, stability } from './neighbours.ts'
import { fitShape, poolRate } from './pooling.ts'
import { regress } from './regression.ts'
import { suppress } from './suppress.ts'
import { runOnOneSide, trend, twoOfThree, xmr } from './xmr.ts'

const round = (values: readonly number[], places: number) =>
  values.map((value) => Number(value.toFixed(places)))

test('exact funnel limits agree with the published vectors of FunnelPlotR', () => {
  const at = [15, 20, 30]
  expect(
    round(
      at.map((expected) => ratioLimits(expected)[0]),
      7,
    ),
  ).toEqual([0.5596924, 0.610826, 0.6746958])
  expect(
    round(
      at.map((expected) => ratioLimits(expected)[1]),
      6,
    ),
  ).toEqual([1.649348, 1.544419, 1.427562])
  expect(
    round(
      at.map((expected) => ratioLimits(expected, 0.998)[0]),
      7,
    ),
  ).toEqual([0.386265, 0.4479107, 0.5289724])
  expect(
    round(
      at.map((expected) => ratioLimits(expected, 0.998)[1]),
      6,
    ),
  ).toEqual([2.082907, 1.902094, 1.702771])
})

test('the dispersion of six areas agrees with the published value of FunnelPlotR', () => {
  const observed = [100, 150, 180, 80, 120, 225]
  const expected = [108, 112, 165, 95, 100, 220]
  const result = funnel(
    observed.map((count, i) => ({ name: String(i), observed: count, expected: expected[i]! })),
  )
  expect(result.dispersion).toBeCloseTo(2.948033, 6)
  expect(result.between).toBeGreaterThan(0)
})

test('known exact intervals: Garwood and Clopper-Pearson', () => {
  expect(round(poissonInterval(4), 5)).toEqual([1.08987, 10.24159])
  expect(poissonInterval(0)[0]).toBe(0)
  expect(round(binomialInterval(1, 10), 4)).toEqual([0.0025, 0.445])
  expect(shareLimits(100, 0.3)[0]).toBeLessThan(0.3)
})

test('exact intervals hold the truth at least as often as they say', () => {
  let held = 0
  for (let i = 0; i < 1500; i++) {
    const [low, high] = poissonInterval(poisson(stream(keyOf(4, i)), 7.3))
    if (low <= 7.3 && high >= 7.3) held++
  }
  expect(held / 1500).toBeGreaterThan(0.945)
})

test('with a spread of 0.108 ordinary limits throw out far more than one in twenty, wide limits about that', () => {
  const areas = Array.from({ length: 800 }, (_, i) => {
    const expected = 200 + 600 * uniform(1, i)
    return {
      name: String(i),
      expected,
      observed: poisson(stream(keyOf(2, i)), expected * Math.exp(0.108 * normal(3, i))),
    }
  })
  const { points } = funnel(areas)
  const ordinary =
    points.filter((each) => each.ratio < each.limits[0] || each.ratio > each.limits[1]).length / 800
  expect(ordinary).toBeGreaterThan(0.3)
  expect(points.filter((each) => each.outside).length / 800).toBeLessThan(0.12)
})

test('pooling finds the spread, lowers the error, and its intervals hold the truth', () => {
  const truth = Array.from({ length: 400 }, (_, i) => Math.exp(0.108 * normal(31, i)))
  const areas = truth.map((ratio, i) => ({
    expected: 180,
    observed: poisson(stream(keyOf(32, i)), 180 * ratio),
  }))
  const shape = fitShape(areas, 86)
  expect(1 / Math.sqrt(shape)).toBeGreaterThan(0.08)
  expect(1 / Math.sqrt(shape)).toBeLessThan(0.14)
  const pooled = areas.map((each) => poolRate(each, shape))
  const error = (ratios: readonly number[]) =>
    Math.sqrt(ratios.reduce((sum, ratio, i) => sum + (ratio - truth[i]!) ** 2, 0) / 400)
  expect(error(pooled.map((each) => each.ratio))).toBeLessThan(
    0.9 * error(areas.map((each) => each.observed / each.expected)),
  )
  const held =
    pooled.filter((each, i) => each.interval[0] <= truth[i]! && each.interval[1] >= truth[i]!).length / 400
  expect(held).toBeGreaterThan(0.91)
  expect(poolRate({ observed: 0, expected: 0 }, shape)).toMatchObject({ ratio: 1 })
})

test('runs of seven, trends of seven and two of three agree with the vectors of NHSRplotthedots', () => {
  const one = (n: number) => new Array<number>(n).fill(1)
  const flags = (values: readonly boolean[]) => values.map(Number)
  expect(flags(runOnOneSide(one(6), 7))).toEqual([0, 0, 0, 0, 0, 0])
  expect(flags(runOnOneSide([...one(8), -1], 7))).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0])
  expect(flags(runOnOneSide(new Array<number>(9).fill(0), 7))).toEqual(new Array<number>(9).fill(0))
  expect(flags(trend([1, 2, 3, 4, 5, 6], 7))).toEqual([0, 0, 0, 0, 0, 0])
  expect(flags(trend([1, 2, 3, 3, 4, 5, 6], 7))).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(flags(trend([2, 7, 6, 5, 4, 3, 2, 1, 3], 7))).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 0])
  expect(flags(twoOfThree([1, 0, 1]))).toEqual([1, 0, 1])
  expect(flags(twoOfThree([1, 0, 0, 1]))).toEqual([0, 0, 0, 0])
  expect(flags(twoOfThree([1, 0, 0, 1, 1]))).toEqual([0, 0, 0, 1, 1])
})

test('XmR limits are the mean and 2.66 times the mean moving range, in each phase', () => {
  const points = xmr([10, 12, 11, 13, 40, 42, 41, 43], { breaks: [4] })
  expect(points[0]).toMatchObject({ mean: 11.5, movingRange: undefined })
  expect(points[0]!.high).toBeCloseTo(11.5 + (2.66 * 5) / 3, 10)
  expect(points[5]!.mean).toBe(41.5)
  expect(xmr([5, 5, 5, 5, 5, 5, 5, 30]).at(-1)?.signals).toContain('outside limits')
  expect(xmr([])).toEqual([])
  expect(() => xmr([1, Number.NaN])).toThrow('Value 2 of the chart is not a number')
})

test('false discovery: adjusted values of the classical example, never below the plain ones', () => {
  const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]
  expect(round(adjustForMany(p), 4)).toEqual([
    0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.1057, 0.216, 0.216, 0.216,
  ])
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) =>
      adjustForMany(values).every((value, i) => value >= values[i]! - 1e-12 && value <= 1),
    ),
  )
})

test('small counts are hidden, and never alone', () => {
  expect(suppress([0, 3, 12, 41])).toEqual([0, 'small', 'hidden with another', 40])
  expect(suppress([2, 4, 50])).toEqual(['small', 'small', 50])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (counts) => {
      const hidden = suppress(counts).filter((each) => typeof each === 'string').length
      expect(hidden === 1 && counts.filter((count) => count > 0).length > 1).toBe(false)
    }),
  )
})

const grid = Array.from({ length: 25 }, (_, i) => ({ name: `A${i}`, values: [i % 5, Math.floor(i / 5), 7] }))
const three = [
  { name: 'x', weight: 1 },
  { name: 'y', weight: 1 },
  { name: 'same everywhere', weight: 1 },
]

test('neighbours are the nearest, and their stability lies between 0 and 1', () => {
  expect(
    neighbours(grid, three, 'A12', 4)
      .map((each) => each.name)
      .sort(),
  ).toEqual(['A11', 'A13', 'A17', 'A7'])
  expect(stability(grid, three, 'A12', 4)).toBeGreaterThan(0)
  expect(stability(grid, three, 'A12', 4)).toBeLessThanOrEqual(1)
  expect(() => neighbours(grid, three, 'nowhere')).toThrow('not among the areas')
})

test('a straight line is found, and each area is foretold by the others', () => {
  const rows = Array.from({ length: 30 }, (_, i) => [uniform(5, i), uniform(6, i)])
  const fit = regress(
    rows,
    rows.map(([a, b]) => 2 + 3 * a! - b!),
  )
  expect(round(fit.coefficients, 3)).toEqual([2, 3, -1])
  expect(fit.leaveOneOut[4]).toBeCloseTo(fit.expected[4]!, 4)
  expect(() => regress([[1], [2]], [1, 2])).toThrow('two more areas than variables')
})
