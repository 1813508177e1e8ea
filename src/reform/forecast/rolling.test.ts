import { expect, test } from 'vitest'
import { inCare } from '../model/facts/national.ts'
import { methods } from './methods.ts'
import { defaultMethod, errorBand, rollingOrigin } from './rolling.ts'

const straight = Array.from({ length: 12 }, (_, i) => ({ year: 2010 + i, value: 100 + 10 * i }))

test('on a straight line the trend makes no error', () => {
  const [best] = rollingOrigin(straight, 3)
  expect(best?.method.id).toBe('trend')
  expect(best?.meanError).toBeCloseTo(0, 12)
})

test('a forecast uses only what was known at its origin', () => {
  const changed = straight.map((each) => (each.year > 2016 ? { ...each, value: 1 } : each))
  const forecastOf = (series: typeof straight) =>
    rollingOrigin(series, 2, [2016]).map((score) => score.trials[0]?.forecast)
  expect(forecastOf(changed).sort()).toEqual(forecastOf(straight).sort())
})

test('the review’s rule is tested beside the others and never chosen', () => {
  const growing = Array.from({ length: 14 }, (_, i) => ({ year: 2010 + i, value: 100 * 1.1 ** i }))
  expect(rollingOrigin(growing, 4)[0]?.method.id).toBe('review')
  expect(defaultMethod(growing, 4).method.id).not.toBe('review')
  expect(defaultMethod(inCare, 4).method.id).toBe('damped')
})

test('past errors give a band, where there are enough of them', () => {
  const damped = methods.find((each) => each.id === 'damped')!
  expect(errorBand(inCare, damped, 1)).toBeGreaterThan(0.005)
  expect(errorBand(inCare.slice(-4), damped, 4)).toBeUndefined()
})

test('years with a gap, or no figure at all, are answered with a sentence', () => {
  expect(() => rollingOrigin([], 1)).toThrow('no year to start from')
  expect(() =>
    rollingOrigin(
      [
        { year: 2020, value: 1 },
        { year: 2022, value: 1 },
      ],
      1,
    ),
  ).toThrow('follow one another')
  expect(() => rollingOrigin([{ year: 2020, value: Number.NaN }], 1)).toThrow('not a number')
  expect(() => defaultMethod(inCare.slice(-2), 4)).toThrow('too few years')
})
