import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchedFund } from '../formula/match-fund.ts'
import { spendBy } from './section251.ts'

test('fully matched, 100 becomes 120; unmatched, 80; in between, in between', () => {
  expect(matchedFund(100, 20)).toMatchObject({ released: 100, available: 120 })
  expect(matchedFund(100, 0)).toMatchObject({ released: 80, available: 80 })
  expect(matchedFund(100, 10)).toMatchObject({ released: 90, available: 100 })
  expect(() => matchedFund(100, Number.NaN)).toThrow('amounts from 0 up')
})

test('matching more never leaves less to spend', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      (money, a, b) => matchedFund(money, a + b).available >= matchedFund(money, a).available - 1e-3,
    ),
  )
})

test('the narrower definition leaves out youth justice and universal services, and totals never count twice', () => {
  const lines = [
    { line: '3.1.1', amount: 100 },
    { line: '3.6.1', amount: 7 },
    { line: '3.0.1', amount: 5 },
    { line: '3.0.5', amount: 5 },
  ]
  expect(spendBy('children’s social care', lines)).toMatchObject({
    total: 100,
    leftOut: [{ line: '3.6.1' }, { line: '3.0.1' }],
  })
  expect(spendBy('children’s services', lines).total).toBe(112)
  expect(() => spendBy('children’s services', [...lines, { line: '3.1.1', amount: 1 }])).toThrow(
    'given twice',
  )
})
