import { expect, test } from 'vitest'
import { binomial, keyOf, stream } from '../random.ts'
import { fitShape, poolRate } from './pooling.ts'
import { chanceOfPart, fitShareSpread, type Part, poolShare } from './pooling-shares.ts'

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** Areas whose true shares spread as a logit-normal: another law than the one that is pooled by. */
function areasOf(seed: number, middle: number, spread: number, areas = 150) {
  const draw = stream(keyOf(seed))
  return Array.from({ length: areas }, (_, i) => {
    const share = logistic(Math.log(middle / (1 - middle)) + spread * draw.normal())
    const of = 20 + ((i * 37) % 300)
    return { share, of, count: binomial(draw, of, share) }
  })
}

const meanOf = (areas: readonly Part[]) =>
  areas.reduce((sum, { count }) => sum + count, 0) / areas.reduce((sum, { of }) => sum + of, 0)

type Interval = readonly [number, number]
function coverage(middle: number, spread: number, interval: (area: Part, all: readonly Part[]) => Interval) {
  let [held, all] = [0, 0]
  for (let seed = 0; seed < 6; seed++) {
    const areas = areasOf(seed, middle, spread)
    for (const area of areas) {
      const [low, high] = interval(area, areas)
      held += area.share >= low && area.share <= high ? 1 : 0
      all++
    }
  }
  return held / all
}

const spreads = new WeakMap<readonly Part[], ReturnType<typeof fitShareSpread>>()
function byBeta(area: Part, all: readonly Part[]): Interval {
  const spread = spreads.get(all) ?? fitShareSpread(all, meanOf(all))
  spreads.set(all, spread)
  return poolShare(area, spread).interval
}

test.each([
  [0.1, 0.3],
  [0.3, 0.25],
  [0.55, 0.4],
  [0.88, 0.45],
  [0.97, 0.4],
])(
  '95%% intervals hold about 95%% of true shares about %f, although those spread as a logit-normal',
  (middle, spread) => {
    const held = coverage(middle, spread, byBeta)
    expect(held).toBeGreaterThan(0.925)
    expect(held).toBeLessThan(0.975)
  },
)

test('pooled as Poisson counts, large shares look alike and their intervals miss nearly all', () => {
  const shapes = new WeakMap<readonly Part[], number>()
  const byGamma = (area: Part, all: readonly Part[]): Interval => {
    const mean = meanOf(all)
    const counts = () => all.map(({ count, of }) => ({ observed: count, expected: of * mean }))
    const shape = shapes.get(all) ?? fitShape(counts(), 400)
    shapes.set(all, shape)
    const { interval } = poolRate({ observed: area.count, expected: area.of * mean }, shape)
    return [interval[0] * mean, interval[1] * mean]
  }
  expect(coverage(0.88, 0.45, byGamma)).toBeLessThan(0.3)
  expect(poolShare({ count: 30, of: 30 }, { mean: 0.88, weight: 40 }).interval[1]).toBeLessThan(1)
})

test('a small group is drawn far toward the mean, a large one hardly', () => {
  const spread = { mean: 0.5, weight: 50 }
  expect(poolShare({ count: 5, of: 5 }, spread).share).toBeLessThan(0.56)
  expect(poolShare({ count: 5000, of: 5000 }, spread).share).toBeGreaterThan(0.99)
})

test('chances of a part add up: the middle is likely, the ends are not, and extremes stay finite', () => {
  const spread = { mean: 0.5, weight: 1e5 }
  expect(chanceOfPart({ count: 50, of: 100 }, spread)).toBeCloseTo(1, 1)
  expect(chanceOfPart({ count: 39, of: 100 }, spread)).toBeCloseTo(0.028, 2)
  for (const count of [0, 1, 2000])
    expect(chanceOfPart({ count, of: 2000 }, spread)).toBeGreaterThanOrEqual(0)
})

test('too few areas fall back, and what cannot be pooled is refused', () => {
  expect(fitShareSpread([{ count: 1, of: 2 }], 0.5, 33).weight).toBe(33)
  expect(() => poolShare({ count: 3, of: 2 }, { mean: 0.5, weight: 1 })).toThrow('between 0 and its group')
})
