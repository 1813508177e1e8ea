import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levers } from './levers.ts'
import { scenarioFromQuery, scenarioToQuery } from './link.ts'
import { runScenario } from './scenario.ts'

test('a scenario and its link say the same, for any switches', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      share,
      share,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('gross' as const, 'net' as const),
      fc.constantFrom('entries' as const, 'exits' as const),
      (coverage, marginal, delay, saving, closure) => {
        const options = {
          path: 'damped' as const,
          closure,
          delay,
          levers: [{ ...levers.familyHelp, coverage }, levers.practice],
          money: { saving, marginal, prices: 3 },
        }
        expect(scenarioFromQuery(scenarioToQuery(options))).toEqual(options)
      },
    ),
  )
})

test('no levers stay no levers, and an empty link is the default scenario', () => {
  expect(scenarioFromQuery(scenarioToQuery({ levers: [] })).levers).toEqual([])
  expect(runScenario(scenarioFromQuery('')).joint).toEqual(runScenario().joint)
})

test('a link that was tampered with is told what is wrong', () => {
  expect(() => scenarioFromQuery('lever=toString')).toThrow('a lever “toString” that there is not')
  expect(() => scenarioFromQuery('path=moon')).toThrow('path in the link')
  expect(() => scenarioFromQuery('delay=soon')).toThrow('delay in the link is not a number')
})
