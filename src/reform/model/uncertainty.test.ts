import { expect, test } from 'vitest'
import { outlook, outlookChart } from '../forecast/outlook.ts'
import { familyHelpSpread, structures } from './uncertainty.ts'

test('the evidence for Family Help, with its uncertainty, points to fewer than 17,000 more often than not', () => {
  const spread = familyHelpSpread()
  expect(spread.median).toBeGreaterThan(12_500)
  expect(spread.median).toBeLessThan(14_700)
  expect(spread.low).toBeLessThan(9_000)
  expect(spread.high).toBeGreaterThan(19_000)
  expect(spread.chanceOf17000).toBeLessThan(0.3)
  expect(familyHelpSpread()).toEqual(spread)
  expect(() => familyHelpSpread(3)).toThrow('Draw between')
})

test('through entries only, the same end comes later and saves less over ten years', () => {
  const [calibrated, entriesOnly] = structures()
  expect(entriesOnly!.breakEven).toBeGreaterThan(calibrated!.breakEven)
  expect(entriesOnly!.tenYears).toBeLessThan(0.75 * calibrated!.tenYears)
})

test('the national outlook does not rest on the review’s rule, and shows it beside what happened', () => {
  const result = outlook(4)
  expect(result.method).toBe('Damped trend')
  expect(result.years.every((each) => each.low < each.middle && each.middle < each.high)).toBe(true)
  expect(result.rule.find((each) => each.year === 2025)).toMatchObject({ outturn: 81_770 })
  expect(outlookChart(result).series.map((each) => each.values.length)).toEqual([18, 18, 18])
  expect(() => outlook(0)).toThrow('1 to 10 years')
})
