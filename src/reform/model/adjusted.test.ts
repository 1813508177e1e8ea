import { expect, test } from 'vitest'
import { adjusted, firstStart, fullyInPlace } from './adjusted.ts'
import { leverList, levers } from './levers.ts'
import { alternativesCost, familyHelpCost } from './programme-costs.ts'
import { runScenario } from './scenario.ts'

const asIs = { coverage: 1, strength: 1, later: 0, stretch: 1, cashable: 1 }

test('a lever at its standard settings does what its card says', () => {
  for (const lever of leverList) expect(adjusted(lever, asIs)).toMatchObject({ operations: lever.operations })
})

test('a lever starts later and takes longer, all its parts together', () => {
  const later = adjusted(levers.familyHelp, { ...asIs, later: 2, stretch: 2 })
  expect(firstStart(later)).toBeCloseTo(firstStart(levers.familyHelp) + 2, 10)
  const span = fullyInPlace(levers.familyHelp) - firstStart(levers.familyHelp)
  expect(fullyInPlace(later) - firstStart(later)).toBeCloseTo(2 * span, 10)
})

test('half the coverage costs half, and a lever left out costs nothing', () => {
  for (let year = 1; year <= 10; year++)
    expect(familyHelpCost(year, { coverage: 0.5 })).toBeCloseTo(familyHelpCost(year) / 2, 9)
  const { money } = runScenario({ levers: [levers.practice] })
  expect(
    money.rows
      .filter(({ id }) => id !== 'replayed')
      .slice(0, 2)
      .flatMap(({ net }) => net),
  ).toEqual(new Array(20).fill(0))
})

test('half a year later moves half of each set-up cost, and none is lost', () => {
  const sum = (cost: (year: number) => number) =>
    Array.from({ length: 14 }, (_, i) => cost(i + 1)).reduce((a, b) => a + b, 0)
  const setUp = (delay: number) =>
    sum((year) => alternativesCost(year, 0, { delay }) - alternativesCost(year, 0, { delay: delay + 20 }))
  expect(setUp(0.5)).toBeGreaterThan(0)
  expect(alternativesCost(1, 0, { delay: 0.5 })).toBeCloseTo(2.5 * 1.0269 ** 0.5, 6)
})

test('a lever on places moves children between kinds of home, and none is lost', () => {
  const shift = {
    ...levers.practice,
    id: 'shift',
    operations: [
      { on: 'places', effect: 0.5, from: 'childrens-home', to: 'council-foster', start: 2, ramp: 1 },
    ],
  } as const
  const { homes, joint } = runScenario({ levers: [shift] })
  const last = joint.length - 1
  expect(homes.joint[last]!.reduce((a, b) => a + b, 0)).toBeCloseTo(joint[last]!, 3)
  expect(homes.joint[last]![3]! / homes.base[last]![3]!).toBeCloseTo(0.5, 6)
})
