import { expect, test } from 'vitest'
import { settingOf } from '../model/setting.ts'
import { RULES } from '../rules/index.ts'
import { CHANGES } from './changes.ts'
import { nameOf, RULESETS, rulesOf, yearOf } from './index.ts'

test('every year has its number of rules', () => {
  const sizes = RULESETS.map((name) => [name, rulesOf(yearOf(name)!).length])
  expect(Object.fromEntries(sizes)).toEqual({
    '2022-23': 293,
    '2023-24': 312,
    '2024-25': 305,
    '2025-26': 311,
    '2026-27': 322,
  })
})

test('a year changes only rules that exist, and drops only what was there', () => {
  for (const { year, adds, drops } of CHANGES) {
    for (const code of [...adds, ...drops]) expect(RULES.has(code), code).toBe(true)
    const before = rulesOf(year - 1).map(({ code }) => code)
    for (const code of drops) expect(before).toContain(code)
    for (const code of adds) expect(before).not.toContain(code)
  }
})

test('every rule says in a sentence what is wrong and what to do, and which fields it looked at', () => {
  for (const { code, message, fields } of RULES.values()) {
    const said = typeof message === 'string' ? message : message(settingOf(2026))
    expect(said, code).toMatch(/^[A-Z0-9].*[.:].*\.$/s)
    expect(fields.length, code).toBeGreaterThan(0)
  }
})

test('a year is understood however it is written', () => {
  expect(['2025-26', '2025/26', '2025_26', '2025-2026'].map(yearOf)).toEqual([2026, 2026, 2026, 2026])
  expect(['2025-27', '2020-21', '2026', ''].map(yearOf)).toEqual([null, null, null, null])
  expect(nameOf(2026)).toBe('2025-26')
})
