import { expect, test } from 'vitest'
import { caseloadSpread } from './caseload.ts'
import { counted2021, hoursAgainstToday, runWorkforce, today, workers2021 } from './workforce.ts'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

test('today: the workforce, agency share, and two thirds holding cases are as the report says', () => {
  const [now] = runWorkforce(today, 0)
  expect(workers2021).toBeCloseTo(32_326, 0)
  expect(now!.agencyShare).toBeCloseTo(0.155, 10)
  const employed = sum(Object.values(now!.workers)) - now!.workers.agency
  expect((now!.caseHolders - now!.workers.agency * 0.75) / employed).toBeCloseTo(2 / 3, 2)
  expect(now!.agencyPremium).toBeGreaterThan(100)
  expect(now!.vacant / 6_522).toBeCloseTo(1, 1)
  expect(caseloadSpread(counted2021.cases, counted2021.caseHolders).mean).toBeCloseTo(16.3, 1)
})

test('about 8.6% of employed workers leave a year', () => {
  const [now] = runWorkforce(today, 0)
  const leaving = Object.entries(today.leaving).reduce(
    (total, [grade, share]) => total + share * now!.workers[grade as keyof typeof today.leaving],
    0,
  )
  expect(leaving / workers2021).toBeCloseTo(0.086, 3)
})

test('69% more hours with families is the product of the two goals', () => {
  expect(hoursAgainstToday(0.75, 0.5)).toBeCloseTo(1.6875, 12)
  expect(hoursAgainstToday(2 / 3, 1 / 3)).toBe(1)
})

test('fewer leaving means more case holders and fewer agency workers later', () => {
  const kept = { ...today, toAgency: 0.01, leaving: { ...today.leaving, 'years 2 to 5': 0.05 } }
  const [better, same] = [runWorkforce(kept, 8).at(-1)!, runWorkforce(today, 8).at(-1)!]
  expect(better.caseHolders).toBeGreaterThan(same.caseHolders)
  expect(better.agencyShare).toBeLessThan(same.agencyShare)
})

test('caseloads: shares sum to one, the mean is kept, and the tail is fatter than chance alone', () => {
  const spread = caseloadSpread(321_661, 21_105)
  expect(sum([...spread.shares])).toBeCloseTo(1, 6)
  expect(sum(spread.shares.map((share, cases) => share * cases))).toBeCloseTo(spread.mean, 3)
  expect(spread.above(25)).toBeGreaterThan(caseloadSpread(321_661, 21_105, 0.01).above(25) * 2)
})

test('shares and counts that are none are refused', () => {
  expect(() => runWorkforce({ ...today, toAgency: 2 }, 1)).toThrow('between 0 and 1')
  expect(() => caseloadSpread(10, 0)).toThrow('at least one worker')
})
