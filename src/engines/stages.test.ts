import fc from 'fast-check'
import { expect, test } from 'vitest'
import { out, restingStocks, runStages, type StageSystem, stageRates } from './stages.ts'

const two = (a: number, b: number, arrivals: number): StageSystem => ({
  names: ['first', 'second'],
  flows: [
    { from: 'first', to: 'second', rate: a },
    { from: 'second', to: out, rate: b },
  ],
  arrivals: [{ to: 'first', perMonth: arrivals }],
})

test('one stage empties as e^(−rt)', () => {
  const { stocks } = runStages(two(0.3, 0, 0), [1000, 0], 12)
  expect(stocks[12]![0]).toBeCloseTo(1000 * Math.exp(-3.6), 3)
})

test('nobody is lost, and everything comes to rest where Little’s law says', () => {
  const rate = fc.double({ min: 0.05, max: 2, noNaN: true })
  fc.assert(
    fc.property(rate, rate, fc.double({ min: 0, max: 500, noNaN: true }), (a, b, arrivals) => {
      const system = two(a, b, arrivals)
      const run = runStages(system, [10, 20], 36)
      expect(30 + 36 * arrivals).toBeCloseTo(run.stocks[36]!.reduce((x, y) => x + y, 0) + run.taken[1]!, 6)
      const rest = restingStocks(system)
      expect(rest[0]).toBeCloseTo(arrivals / a, 6)
      expect(rest[1]).toBeCloseTo(arrivals / b, 6)
    }),
    { numRuns: 30 },
  )
})

test('a share that moves on and the months it takes make the rates', () => {
  const { on, away } = stageRates(0.25, 5)
  expect([on / (on + away), 1 / (on + away)]).toEqual([0.25, 5])
})

test('what cannot be followed is refused with a sentence', () => {
  expect(() => runStages(two(-1, 1, 1), [0, 0], 1)).toThrow('numbers from 0 up')
  expect(() => runStages({ ...two(1, 1, 1), arrivals: [{ to: 'nowhere', perMonth: 1 }] }, [0, 0], 1)).toThrow(
    'no stage called “nowhere”',
  )
  expect(() => restingStocks({ names: ['a'], flows: [], arrivals: [{ to: 'a', perMonth: 1 }] })).toThrow(
    'never comes to rest',
  )
})
