import { expect, test } from 'vitest'
import { ECOLOGICAL, ecological, ecologicalKeys, NEEDS, type NeedKey } from './ecological.ts'

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0)
const needs = Object.keys(NEEDS) as NeedKey[]

test('shares of children, need and money each add up to one, and intervals hold what they are about', () => {
  for (const by of needs) {
    const { rows } = ecological(by)
    expect(rows.length).toBeGreaterThan(120)
    for (const of of ['children', 'need', 'spent'] as const)
      expect(sum(rows.map((row) => row[of]))).toBeCloseTo(1, 9)
    const held = rows.filter(({ need, interval: [low, high] }) => need >= low && need <= high)
    expect(held.length / rows.length).toBeGreaterThan(0.95)
  }
})

test('with every trait left out, need is the number of children', () => {
  for (const { need, children } of ecological('inNeed', ecologicalKeys).rows)
    expect(need).toBeCloseTo(children, 9)
})

test('any one trait can be left out, and leaves numbers', () => {
  for (const by of needs)
    for (const key of ecologicalKeys)
      for (const row of ecological(by, [key]).rows)
        expect(Number.isFinite(row.need + row.interval[0])).toBe(true)
  expect(Object.keys(ECOLOGICAL)).toHaveLength(5)
})

test('how little is foretold is said, and it is far from all', () => {
  for (const by of needs) expect(ecological(by).foretold).toBeLessThan(0.7)
})
