import { expect, test } from 'vitest'
import { councilNamed } from './facts/councils.ts'
import { kindNamed } from './home-counts.ts'
import { homeKinds } from './homes.ts'
import { type Lever, leverList, levers } from './levers.ts'
import { localScenario } from './local.ts'
import { runScenario } from './scenario.ts'

const options = { years: 6, replicates: 30, seed: 1 }
const hartlepool = councilNamed('Hartlepool')

test('a council starts from its own numbers, and levers act only once they begin', async () => {
  const { years, homes } = await localScenario(hartlepool, { ...options, levers: leverList })
  expect(years.map((each) => each.without.year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031])
  expect(years[0]!.fewer).toMatchObject({ low: 0, high: 0 })
  expect(years[5]!.fewer.middle).toBeGreaterThan(20)
  const total = homes.reduce((sum, each) => sum + each.without, 0)
  expect(Math.abs(total / years[5]!.without.middle - 1)).toBeLessThan(0.05)
})

test('no lever, no difference, in every replicate', async () => {
  const { years } = await localScenario(hartlepool, { ...options, levers: [] })
  for (const { fewer } of years) expect(fewer).toMatchObject({ low: 0, middle: 0, high: 0 })
})

test('a suppressed council is told, and so is a horizon that makes no sense', async () => {
  await expect(localScenario(councilNamed('City of London'), { ...options, levers: [] })).rejects.toThrow(
    'suppressed',
  )
  await expect(localScenario(hartlepool, { ...options, years: 0, levers: [] })).rejects.toThrow(
    '1 to 20 years',
  )
})

test('operations on places and prices save in proportion to their effect', () => {
  const lever = (effect: number): Lever => ({
    ...levers.practice,
    operations: [{ on: 'price', effect, kinds: ['childrens-home', 'agency-foster'], start: 1, ramp: 0 }],
  })
  const saved = (of: Lever) =>
    runScenario({ levers: [of] }).money.rows.find((row) => row.id === 'homes')!.net[4]!
  expect(saved(lever(0.04))).toBeGreaterThan(100)
  expect(saved(lever(0.08)) / saved(lever(0.04))).toBeCloseTo(2, 9)
  const down: Lever = {
    ...levers.practice,
    operations: [
      { on: 'places', effect: 0.1, from: 'childrens-home', to: 'council-foster', start: 1, ramp: 0 },
    ],
  }
  expect(saved(down)).toBeGreaterThan(100)
  expect(runScenario().money.rows.map((row) => row.id)).not.toContain('homes')
  expect(homeKinds).toContain(kindNamed('kinship'))
  expect(() => kindNamed('castle')).toThrow('no kind of home called “castle”')
})
