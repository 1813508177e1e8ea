import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  betaBelow,
  betaQuantile,
  gammaBelow,
  gammaQuantile,
  logGamma,
  normalBelow,
  normalQuantile,
  poissonBelowOrAt,
} from './distributions.ts'

test('known values: normal, gamma, beta, Poisson', () => {
  expect(normalBelow(1.959963984540054)).toBeCloseTo(0.975, 12)
  expect(normalQuantile(0.999)).toBeCloseTo(3.090232306167813, 9)
  expect(gammaBelow(3, 2)).toBeCloseTo(1 - 5 * Math.exp(-2), 12)
  expect(betaBelow(2, 3, 0.4)).toBeCloseTo(0.5248, 12)
  expect(poissonBelowOrAt(2, 2)).toBeCloseTo(5 * Math.exp(-2), 12)
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11)
})

test('a quantile is where the distribution function says it is', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  const shape = fc.double({ min: 0.5, max: 500, noNaN: true })
  fc.assert(
    fc.property(share, shape, shape, (p, a, b) => {
      expect(gammaBelow(a, gammaQuantile(a, p))).toBeCloseTo(p, 6)
      expect(betaBelow(a, b, betaQuantile(a, b, p))).toBeCloseTo(p, 6)
    }),
    { numRuns: 60 },
  )
})

test('a share that is no share is refused', () => {
  expect(() => normalQuantile(1.2)).toThrow('between 0 and 1')
})
