import { expect, test } from 'vitest'
import { familyToFinance } from './family-to-finance.ts'
import { ownSpend } from './own-spend.ts'

const model = familyToFinance()
const entered = (year: number, line: string, net: number) => ({ year, line, name: line, group: '', net })

test('a line moves as its group does in the model, from what was last entered', () => {
  const { years, yearsAhead, lines } = ownSpend(
    [entered(2024, '3.1.1', 900), entered(2025, '3.1.1', 1000), entered(2025, '3.4.4', 500)],
    model,
  )
  expect(years).toEqual([2024, 2025])
  expect(yearsAhead).toEqual([2026, 2030])
  const [homes, support] = lines
  const growth = model.without[6]!.spend.lookedAfter / model.without[1]!.spend.lookedAfter
  expect(homes!.ahead!.get(2030)!.without).toBeCloseTo(1000 * growth, 6)
  expect(homes!.ahead!.get(2030)!.withReform).toBeLessThan(homes!.ahead!.get(2030)!.without)
  expect(support!.ahead!.get(2026)!.withReform).toBeGreaterThan(support!.ahead!.get(2026)!.without)
})

test('a line the model knows nothing of, a year outside it, and nothing entered are shown without a forecast', () => {
  expect(ownSpend([entered(2025, '4.0.1', 10)], model).lines[0]!.ahead).toBeUndefined()
  expect(ownSpend([entered(2045, '3.1.1', 10)], model)).toMatchObject({ yearsAhead: [] })
  expect(ownSpend([], model)).toEqual({ years: [], yearsAhead: [], lines: [] })
})
