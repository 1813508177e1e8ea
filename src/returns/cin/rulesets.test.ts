import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { infoOf } from './findings.ts'
import { CIN_RULESETS, cinRules } from './rulesets.ts'

const shared = new URL('../../../../shared/data/returns/cin-census-rules.json', import.meta.url)

test('each year has its rules, and a later year only adds and replaces', () => {
  expect(CIN_RULESETS.map((year) => [year, cinRules(year)!.length])).toEqual([
    ['2022-23', 105],
    ['2023-24', 105],
    ['2024-25', 109],
    ['2025-26', 109],
  ])
  expect(cinRules('2025_26')).toEqual(cinRules('2025-26'))
  expect(cinRules('2019-20')).toBeUndefined()
})

test('a rule says in plain sentences what is wrong and what to do, and where it comes from', () => {
  for (const rule of cinRules('2025-26')!) {
    const { message, source, code, severity } = infoOf(rule)
    expect(message).toMatch(/^[A-Z].*[.;:] .*\.$/)
    expect(message.length).toBeLessThan(220)
    expect(message).not.toMatch(/fail|invalid|must|placement|claim|den(y|ied)/i)
    expect(source).toContain(`rule ${code}`)
    expect(severity).toBe(code.endsWith('Q') ? 'query' : 'error')
  }
})

test.skipIf(!existsSync(shared))(
  'the rules are those of the shared list, with its kinds and years (skipped where ../shared is absent)',
  () => {
    type Listed = { code: string; type: string; activeIn: string[] }
    const listed = (JSON.parse(readFileSync(shared, 'utf8')) as { rules: Listed[] }).rules
    for (const year of CIN_RULESETS) {
      const expected = listed.filter((rule) => rule.activeIn.includes(year.replace('-', '_')))
      const ours = cinRules(year)!.map((rule) => `${rule.code} ${rule.severity}`)
      expect(ours.sort()).toEqual(expected.map(({ code, type }) => `${code} ${type}`).sort())
    }
  },
)
