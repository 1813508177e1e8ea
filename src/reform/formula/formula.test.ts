import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventAreas } from './invented.ts'
import { fitFormula } from './model.ts'
import { allocate, sharesOf } from './shares.ts'

const variables = ['income', 'overcrowding']
const areas = inventAreas({
  councils: 40,
  areasEach: 40,
  slopes: [1.2, 0.5],
  areaSpread: 0.108,
  practiceSpread: 0.2,
  seed: 3,
})
const model = fitFormula(variables, areas)
const last = (options: Parameters<typeof allocate>[2]) => allocate(model, areas, options).at(-1)!
const total = (amounts: ReadonlyMap<string, number>) => [...amounts.values()].reduce((a, b) => a + b, 0)

test('the slopes, practice and spread that made the data are found again', () => {
  expect(model.slopes[0]).toBeCloseTo(1.2, 1)
  expect(model.slopes[1]).toBeCloseTo(0.5, 1)
  expect(model.spread).toBeGreaterThan(0.085)
  expect(model.spread).toBeLessThan(0.13)
  const practice = [...model.practice.values()].map(Math.log)
  const mean = practice.reduce((a, b) => a + b, 0) / practice.length
  expect(
    Math.sqrt(practice.reduce((sum, each) => sum + (each - mean) ** 2, 0) / practice.length),
  ).toBeCloseTo(0.2, 1)
})

test('shares sum to one, and the order of areas changes nothing', () => {
  const shares = sharesOf(last({ unitCost: 9_000 }))
  expect([...shares.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
  const turned = [...areas].reverse()
  const again = sharesOf(allocate(fitFormula(variables, turned), turned, { unitCost: 9_000 }).at(-1)!)
  for (const [council, share] of shares) expect(again.get(council)).toBeCloseTo(share, 9)
})

test('what a council chooses to do is not paid for', () => {
  const generous = areas.map((area) =>
    area.council === 'Council 1' ? { ...area, users: area.users * 2 } : area,
  )
  const fitted = fitFormula(variables, generous)
  const before = sharesOf(last({ unitCost: 9_000 })).get('Council 1')!
  const after = sharesOf(allocate(fitted, generous, { unitCost: 9_000 }).at(-1)!).get('Council 1')!
  expect(after / before).toBeGreaterThan(0.96)
  expect(after / before).toBeLessThan(1.04)
})

test('more deprivation never lowers a share, and raises the total', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (number, more) => {
        const council = `Council ${number}`
        const poorer = areas.map((area) =>
          area.council === council ? { ...area, values: [area.values[0]! + more, area.values[1]!] } : area,
        )
        const [now, then] = [
          allocate(model, areas, { unitCost: 9_000 })[0]!,
          allocate(model, poorer, { unitCost: 9_000 })[0]!,
        ]
        expect(sharesOf(then).get(council)!).toBeGreaterThanOrEqual(sharesOf(now).get(council)! - 1e-12)
        expect(total(then.amounts)).toBeGreaterThanOrEqual(total(now.amounts) - 1e-6)
      },
    ),
    { numRuns: 15 },
  )
})

test('floors, ceilings and scaling are separate steps that keep to the money', () => {
  const today = new Map(
    [...last({ unitCost: 9_000, pot: 1e9 }).amounts].map(([council, amount], i) => [
      council,
      amount * (i % 2 ? 1.3 : 0.75),
    ]),
  )
  const pot = total(today)
  const steps = allocate(model, areas, { unitCost: 9_000, pot, today, floor: -0.05, ceiling: 0.1 })
  expect(steps.map((step) => step.name)).toEqual([
    'Need at average practice',
    'Scaled to the money there is',
    'Floor and ceiling',
  ])
  expect(total(steps.at(-1)!.amounts)).toBeCloseTo(pot, -2)
  for (const [council, amount] of steps.at(-1)!.amounts)
    expect(amount / today.get(council)!).toBeGreaterThanOrEqual(0.95 - 1e-9)
  expect(() => allocate(model, areas, { unitCost: 9_000, pot: pot * 3, today, ceiling: 0.1 })).toThrow(
    'cannot both be kept',
  )
})

test('what is missing or unknown is told', () => {
  expect(() => fitFormula(variables, areas.slice(0, 4))).toThrow('ten more areas')
  expect(() => fitFormula(variables, [{ ...areas[0]!, values: [Number.NaN, 1] }, ...areas])).toThrow(
    'area 0 needs',
  )
  expect(() => last({ unitCost: 9_000, without: ['magic'] })).toThrow('no variable “magic”')
})
