import { expect, test } from 'vitest'
import { livings } from './facts/living.ts'
import { byKind, byPlace, KINDS, PLACES, sufficiency, type Wanted } from './sufficiency.ts'

const asNow: Wanted = { years: 5, more: 0, nearer: 0, stepDown: 0, free: 0 }
const total = (table: readonly (readonly number[])[]) => byKind(table).reduce((sum, each) => sum + each, 0)

test('homes had are the published totals by kind and by place', () => {
  for (const living of livings.slice(0, 40)) {
    const result = tried(living.code)
    if (!result) continue
    expect(byKind(result.had)[0]).toBeCloseTo(living.foster!, 1)
    expect(byPlace(result.had)[2]).toBeCloseTo(living.far!, 1)
    expect(total(result.had)).toBeCloseTo(living.inCare!, 1)
  }
})

test('England: 37% of children in children’s homes live beyond 20 miles, as the report says', () => {
  const { had } = sufficiency('E92000001', asNow)
  expect(had[1]![2]! / byKind(had)[1]!).toBeCloseTo(0.37, 3)
})

test('coming near and living with foster carers move children, and lose or make none', () => {
  const [now, moved] = [asNow, { ...asNow, nearer: 0.5, stepDown: 0.33 }].map((each) =>
    sufficiency('E06000016', each),
  )
  expect(total(moved!.needed)).toBeCloseTo(total(now!.needed), 6)
  expect(byPlace(moved!.needed)[2]! / byPlace(now!.needed)[2]!).toBeCloseTo(0.5, 9)
  expect(byKind(moved!.needed)[1]! / byKind(now!.needed)[1]!).toBeCloseTo(0.67, 9)
})

test('homes that stand free are of kinds that are looked for, not with parents', () => {
  const [now, free] = [asNow, { ...asNow, free: 0.1 }].map((each) => sufficiency('E92000001', each))
  KINDS.forEach((kind, k) => {
    expect(byKind(free!.needed)[k]! / byKind(now!.needed)[k]!).toBeCloseTo(kind.found ? 1 / 0.9 : 1, 9)
  })
})

test('further ahead is less sure, and a council less than England', () => {
  const wide = (code: string, years: number) => {
    const { low, high, middle } = sufficiency(code, { ...asNow, years }).change
    return (high - low) / middle
  }
  expect(wide('E06000016', 8)).toBeGreaterThan(wide('E06000016', 2))
  expect(wide('E06000016', 2)).toBeGreaterThan(wide('E92000001', 2))
})

test('every council gives finite numbers or a sentence', () => {
  const refused = livings.filter(({ code }) => !tried(code)).map(({ name }) => name)
  expect(refused.length).toBeLessThan(12)
  for (const { code } of livings)
    for (const value of tried(code)?.needed.flat() ?? [])
      expect(Number.isFinite(value) && value >= 0).toBe(true)
  expect(PLACES).toHaveLength(4)
})

function tried(code: string) {
  try {
    return sufficiency(code, asNow)
  } catch (error) {
    expect((error as Error).message).toContain('suppressed')
    return undefined
  }
}
