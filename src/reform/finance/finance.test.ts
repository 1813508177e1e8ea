import { expect, test } from 'vitest'
import { homeKinds } from '../model/homes.ts'
import { crossover, familyToFinance } from './family-to-finance.ts'

const { without, withReform } = familyToFinance()

test('children by kind of home add up to children in care, every year', () => {
  for (const each of [...without, ...withReform]) {
    expect(each.byHome).toHaveLength(homeKinds.length)
    expect(each.byHome.reduce((a, b) => a + b, 0) / each.inCare).toBeCloseTo(1, 6)
  }
})

test('a child who is not in care is helped outside it: nobody disappears', () => {
  for (const [i, each] of withReform.entries()) {
    const fewer = without[i]!.inCare - each.inCare
    expect(each.helped - without[i]!.helped).toBeGreaterThanOrEqual(fewer - 1e-6)
  }
})

test('Family Help reaches half a million children, and spend moves from care to help', () => {
  expect(withReform.at(-1)!.helped).toBeGreaterThan(500_000)
  expect(withReform.at(-1)!.spend.lookedAfter).toBeLessThan(without.at(-1)!.spend.lookedAfter)
  expect(withReform.at(-1)!.spend.help).toBeGreaterThan(without.at(-1)!.spend.help + 1_000)
})

test('without levers the two lines are the same', () => {
  const same = familyToFinance([])
  expect(same.withReform.map((each) => each.inCare)).toEqual(same.without.map((each) => each.inCare))
  expect(same.withReform.map((each) => each.spend.help)).toEqual(same.without.map((each) => each.spend.help))
})

test('the crossover, what runs twice, and the ring-fence after it', () => {
  const result = crossover(without, withReform)
  expect(result.crossedIn).toBeGreaterThanOrEqual(3)
  expect(result.doubleRunning).toBeGreaterThan(500)
  expect(result.ringFence).toBeGreaterThan(1_000)
})
