import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitHazards } from './hazards.ts'
import { keyOf, poisson, stream } from './random.ts'

test('with one category a row the fit is occurrences over exposure, exactly, and the error of a log rate is one over root events', () => {
  const rows = [
    { covariates: [0, 0], events: 40, exposure: 1000 },
    { covariates: [1, 0], events: 90, exposure: 900 },
    { covariates: [0, 1], events: 5, exposure: 2000 },
  ]
  const fit = fitHazards(['a', 'b'], rows, 0)
  expect(Math.exp(fit.level)).toBeCloseTo(0.04, 10)
  expect(fit.effects[0]!.ratio).toBeCloseTo(2.5, 9)
  expect(fit.effects[1]!.ratio).toBeCloseTo(0.0625, 9)
  expect(fit.effects[0]!.error).toBeCloseTo(Math.sqrt(1 / 40 + 1 / 90), 9)
})

test('effects that made the data are found again, within their intervals', () => {
  const truth = [0.5, -0.8, 0.2]
  const rows = Array.from({ length: 64 }, (_, i) => {
    const covariates = [i & 1, (i >> 1) & 1, (i >> 2) & 1]
    const rate = 0.02 * Math.exp(covariates.reduce((sum, value, j) => sum + value * truth[j]!, 0))
    return { covariates, exposure: 20_000, events: poisson(stream(keyOf(8, i)), 20_000 * rate) }
  })
  const fit = fitHazards(['a', 'b', 'c'], rows)
  for (const [i, { log, error }] of fit.effects.entries())
    expect(Math.abs(log - truth[i]!)).toBeLessThan(3.5 * error)
})

test('a category without events keeps a finite rate, and any counts give finite effects', () => {
  const row = fc.record({
    covariates: fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)),
    events: fc.integer({ min: 0, max: 50 }),
    exposure: fc.double({ min: 1, max: 1e5, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const fit = fitHazards(['a', 'b'], [...rows, { covariates: [0, 0], events: 1, exposure: 100 }])
      expect(fit.effects.every(({ ratio, error }) => Number.isFinite(ratio) && Number.isFinite(error))).toBe(
        true,
      )
    }),
    { numRuns: 60 },
  )
})

test('nothing seen, or something missing, is told', () => {
  expect(() => fitHazards(['a'], [{ covariates: [1], events: 0, exposure: 10 }])).toThrow('No event was seen')
  expect(() => fitHazards(['a'], [{ covariates: [Number.NaN], events: 1, exposure: 10 }])).toThrow(
    'value for each covariate',
  )
})
