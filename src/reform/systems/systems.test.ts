import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chart } from '../../platform/kit/charts/index.ts'
import { ecologicalCharts, ecologicalSwitches, readEcological } from './ecological.ts'
import { financeOf, financeSwitches } from './finance.ts'
import { formulaOf, formulaSwitches, PRESETS } from './formula.ts'
import { fosteringOf, fosteringSwitches } from './fostering.ts'
import { readSufficiency, sufficiencyOf, sufficiencySwitches } from './sufficiency.ts'
import { readNumbers } from './switches.ts'
import { workforceOf, workforceSwitches } from './workforce.ts'

const models = {
  fostering: {
    switches: fosteringSwitches,
    charts: (query: Query) => fosteringOf(readNumbers(fosteringSwitches, query)).charts,
  },
  workforce: {
    switches: workforceSwitches,
    charts: (query: Query) => workforceOf(readNumbers(workforceSwitches, query)).charts,
  },
  sufficiency: {
    switches: sufficiencySwitches,
    charts: (query: Query) => sufficiencyOf(readSufficiency(query)).charts,
  },
  ecological: {
    switches: ecologicalSwitches,
    charts: (query: Query) => ecologicalCharts(readEcological(query)),
  },
  finance: {
    switches: financeSwitches,
    charts: (query: Query) => financeOf(readNumbers(financeSwitches, query)).charts,
  },
}
type Query = Record<string, string>

const numbersOf = (charts: Record<string, Chart>) =>
  Object.values(charts).flatMap(({ series }) =>
    series.flatMap(({ values, band = [] }) => [...values, ...band.flatMap((ends) => ends ?? [])]),
  )
const allFinite = (charts: Record<string, Chart>) =>
  numbersOf(charts).every((value) => value === undefined || Number.isFinite(value))

test.each(Object.entries(models))(
  '%s: whatever an address asks, every number that is drawn is one',
  (_, model) => {
    const absurd = fc.oneof(
      fc.constantFrom('', '-1', '1e308', 'NaN', 'Infinity', 'ten', '0', '١', ' 5 '),
      fc.double().map(String),
      fc.integer({ min: 0, max: 100 }).map(String),
    )
    const query = fc.record(Object.fromEntries(model.switches.map(({ name }) => [name, absurd])))
    fc.assert(
      fc.property(query, (asked) => {
        const { problems } = readNumbers(model.switches, asked)
        expect(Object.values(problems).every((says) => says.includes('needs a number from'))).toBe(true)
        expect(allFinite(model.charts(asked))).toBe(true)
        expect(JSON.stringify(model.charts(asked))).not.toMatch(/NaN|Infinity/)
      }),
      { numRuns: 12 },
    )
  },
)

test.each(Object.entries(models))(
  '%s: switches at their ends are drawn, alone and all together',
  (_, model) => {
    for (const end of ['min', 'max'] as const) {
      const all = Object.fromEntries(model.switches.map((each) => [each.name, String(each[end])]))
      expect(allFinite(model.charts(all))).toBe(true)
      for (const [name, value] of Object.entries(all))
        expect(allFinite(model.charts({ [name]: value }))).toBe(true)
    }
  },
)

test('untouched, fostering and the workforce are today’s', () => {
  const fostering = fosteringOf(readNumbers(fosteringSwitches, {}))
  expect(fostering.settled).toBeCloseTo(2165, 6)
  expect(fostering.asked).toEqual(fostering.now)
  const workforce = workforceOf(readNumbers(workforceSwitches, {}))
  expect(workforce.asked).toEqual(workforce.now)
  expect(workforce.loads[0]!.mean).toBeCloseTo(16.3, 1)
})

test('a lever at nought is no lever: with and without are the same', () => {
  const off = financeOf(readNumbers(financeSwitches, { help: '0', alternatives: '0', practice: '0' }))
  expect(off.withReform.map(({ inCare }) => inCare)).toEqual(off.without.map(({ inCare }) => inCare))
})

test('more children to a worker need fewer workers, in proportion', () => {
  const at = (caseload: string) => {
    const result = financeOf(readNumbers(financeSwitches, { caseload }))
    return result.holders(result.withReform[9]!)
  }
  expect(at('10') / at('20')).toBeCloseTo(2, 9)
})

test('the formula: nothing left out changes nothing, disputed variables move money, the pot stays', () => {
  expect(formulaOf({}).rows.every(({ before, after }) => Math.abs(after / before - 1) < 1e-12)).toBe(true)
  for (const { without } of PRESETS.filter((preset) => preset.without.length > 0)) {
    const shown = formulaOf(Object.fromEntries(without.map((name) => [name.replaceAll(' ', '-'), 'out'])))
    expect(shown.total / shown.totalBefore).toBeCloseTo(1, 9)
    expect(shown.rows.some(({ before, after }) => Math.abs(after / before - 1) > 0.01)).toBe(true)
    for (const {
      interval: [low, high],
    } of shown.rows)
      expect(low).toBeLessThanOrEqual(high)
  }
})

test('the formula: the total rises with poverty, floors hold, and what cannot be is said', () => {
  expect(formulaOf({ deprivation: '20' }).total).toBeGreaterThan(formulaOf({}).total)
  const floored = formulaOf({ income: 'out', floor: '2' })
  expect(floored.rows.every(({ before, after }) => after >= before * 0.98 - 1)).toBe(true)
  expect(formulaOf({ deprivation: '50', ceiling: '0' }).problem).toContain('Loosen one of them')
  const edge = formulaSwitches.flatMap(({ name, min, max }) => [
    { [name]: String(min) },
    { [name]: String(max) },
  ])
  for (const query of edge) expect(JSON.stringify(formulaOf(query).rows)).not.toMatch(/null|NaN/)
})
