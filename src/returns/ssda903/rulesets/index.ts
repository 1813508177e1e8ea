import type { Rule } from '../rule.ts'
import { RULES } from '../rules/index.ts'
import { CHANGES } from './changes.ts'

const FIRST_YEAR = 2023
const LAST_YEAR = 2027

/** The rules in force in a collection year, given by the year in which it ends. */
export function rulesOf(year: number): Rule[] {
  const active = new Set([...RULES.keys()].filter((code) => !CHANGES.some(({ adds }) => adds.includes(code))))
  for (const { year: since, adds, drops } of CHANGES) {
    if (since > year) continue
    for (const code of adds) active.add(code)
    for (const code of drops) active.delete(code)
  }
  return [...RULES.values()].filter(({ code }) => active.has(code))
}

/** 2026 for "2025-26" (or 2025/26, 2025_26, 2025-2026); null for a year that has no rules here. */
export function yearOf(ruleset: string): number | null {
  const match = /^(\d{4})[-_/](\d{2}|\d{4})$/.exec(ruleset.trim())
  const year = match ? Number(match[1]) + 1 : Number.NaN
  const agrees = match && String(year).endsWith(match[2]!)
  return agrees && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}

/** "2025-26" for 2026. */
export const nameOf = (year: number): string => `${year - 1}-${String(year).slice(2)}`

export const RULESETS: readonly string[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) =>
  nameOf(FIRST_YEAR + i),
)
