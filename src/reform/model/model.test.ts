import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohort } from '../../engines/population/cohort.ts'
import { scaleGrid } from '../../engines/population/grid.ts'
import { prepare, simulate } from '../../engines/population/simulate.ts'
import { applyLevers } from './apply.ts'
import { homeKinds } from './homes.ts'
import { delayed, inPlace, type Lever, levers, meanOfRamp } from './levers.ts'
import { reviewPath } from './path.ts'
import { baseline, runScenario } from './scenario.ts'
import { targets } from './targets.ts'

const nothing: Lever = {
  ...levers.familyHelp,
  operations: levers.familyHelp.operations.map((each) => ({ ...each, effect: 0 })),
}
const strength = fc.double({ min: 0, max: 0.6, noNaN: true })

test.each(targets().map((target) => [target.id, target] as const))('%s is met', (_, target) => {
  expect(target).toMatchObject({ ok: true })
  expect(target.value).not.toContain('NaN')
})

test('the path without reform follows the review’s rule, whether entries or exits are turned', () => {
  for (const closure of ['entries', 'exits'] as const) {
    const { run } = baseline('review', closure)
    for (const [year, count] of reviewPath().entries()) expect(run.stock[year]! / count).toBeCloseTo(1, 4)
  }
})

test('a lever without effect is the path without reform, to the bit', () => {
  const scenario = runScenario({ levers: [nothing] })
  expect(scenario.joint).toEqual(scenario.base)
  const { england: start, course } = baseline()
  const lives = (of: typeof course) => simulate(prepare(start.model, of, start.start, 900, 1), 3, 1)
  expect(lives(applyLevers(start.model, course, [nothing]))).toEqual(lives(course))
})

test('starting later never brings a benefit earlier', () => {
  fc.assert(
    fc.property(strength, fc.integer({ min: 1, max: 6 }), (effect, years) => {
      const lever: Lever = { ...levers.practice, operations: [{ on: 'entries', effect, start: 2, ramp: 2 }] }
      const fewer = (of: Lever) => runScenario({ levers: [of] }).fewer.joint
      const now = fewer(lever)
      for (const [year, children] of fewer(delayed(lever, years)).entries())
        expect(children).toBeLessThanOrEqual(now[year]! + 1e-6)
    }),
    { numRuns: 15 },
  )
})

test('levers together save at most what they save added up, and never less than the strongest alone', () => {
  const { fewer } = runScenario()
  const last = fewer.joint.length - 1
  expect(fewer.joint[last]).toBeLessThan(fewer.additive[last]!)
  expect(fewer.joint[last]).toBeGreaterThan(Math.max(...fewer.byLever.map((each) => each.children[last]!)))
})

test('savings are in proportion to the cost of a child’s care, and the net reading saves less', () => {
  const saved = (marginal: number) =>
    runScenario({ levers: [levers.familyHelp], money: { marginal } }).money.total[9]!
  expect(saved(1) - saved(0.5)).toBeCloseTo(saved(0.5) - saved(0), 6)
  const net = runScenario({ money: { saving: 'net' } }).money.total[9]!
  expect(net).toBeLessThan(runScenario().money.total[9]! - 800)
})

test('a delay moves the path of costs, and dearer by the growth of prices', () => {
  const later = runScenario({ delay: 1 }).money.rows.find((row) => row.id === 'familyHelp')?.net ?? []
  expect(later[1]).toBeCloseTo(0, 9)
  expect(later[2]! / runScenario().money.rows[0]!.net[1]!).toBeCloseTo(1.0269, 3)
})

test('parts of England sum to England', () => {
  const { england: start, course } = baseline()
  const whole = cohort(start.model, course, start.start).stock
  const parts = [0.1, 0.25, 0.65].map(
    (share) =>
      cohort(
        start.model,
        { ...course, entries: course.entries.map((count) => count * share) },
        scaleGrid(start.start, share),
      ).stock,
  )
  for (const [year, count] of whole.entries())
    expect(parts.reduce((sum, part) => sum + part[year]!, 0) / count).toBeCloseTo(1, 10)
})

test('expected numbers converge to the simulated lives of England', { timeout: 60_000 }, () => {
  const { england: start, course, run } = baseline()
  const simulation = prepare(start.model, course, start.start, 80_850, 1)
  const runs = Array.from({ length: 6 }, (_, replicate) => simulate(simulation, 1, replicate))
  const size = homeKinds.length * 5
  const ends = runs.map((each) => each.stock.subarray(11 * size).reduce((a, b) => a + b, 0))
  const average = ends.reduce((a, b) => a + b, 0) / ends.length
  expect(Math.abs(average / run.stock[12]! - 1)).toBeLessThan(0.004)
})

test('the mix of homes keeps near the published one while nothing changes', () => {
  const { england: start, course } = baseline('last-value')
  const { stock } = simulate(prepare(start.model, course, start.start, 80_850, 1), 1, 1)
  for (const [place, kind] of homeKinds.entries()) {
    const count = [0, 1, 2, 3, 4].reduce(
      (sum, band) => sum + stock[(5 * 5 + band) * homeKinds.length + place]!,
      0,
    )
    expect(Math.abs(count / kind.children.reduce((a, b) => a + b, 0) - 1), kind.name).toBeLessThan(0.25)
  }
})

test('the mean of a ramp over a year is right in each of its parts', () => {
  expect(meanOfRamp(2, 1, 1)).toBe(0)
  expect(meanOfRamp(2, 1, 2)).toBe(0.5)
  expect(meanOfRamp(2, 4, 4)).toBe(0.625)
  expect(meanOfRamp(2, 1, 5)).toBe(1)
  expect(inPlace({ start: 1, ramp: 0, fadeFrom: 3, fade: 2 }, 6)).toBe(0)
})

test('any lever within bounds gives finite numbers; any other a sentence', () => {
  const effect = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      effect,
      fc.double({ min: 0, max: 9, noNaN: true }),
      fc.constantFrom('entries' as const, 'exits' as const),
      (size, start, on) => {
        const scenario = runScenario({
          levers: [{ ...levers.practice, operations: [{ on, effect: size, start, ramp: 1 }] }],
        })
        expect([...scenario.joint, ...scenario.money.total].every(Number.isFinite)).toBe(true)
      },
    ),
    { numRuns: 25 },
  )
  const wrong = (changes: Partial<Lever>) => () =>
    runScenario({ levers: [{ ...levers.practice, ...changes }] })
  expect(wrong({ coverage: 3 })).toThrow('coverage of “Workforce and family finding” is a share')
  expect(wrong({ operations: [{ on: 'entries', effect: Number.NaN, start: 1, ramp: 1 }] })).toThrow(
    'effect of',
  )
  expect(wrong({ operations: [{ on: 'exits', effect: 0.1, start: 1, ramp: 1, ways: ['magic'] }] })).toThrow(
    'no way of leaving care called “magic”',
  )
  expect(() => runScenario({ delay: 0.5 })).toThrow('whole number of years')
  expect(() => runScenario({ money: { marginal: 9 } })).toThrow('marginal share')
})
