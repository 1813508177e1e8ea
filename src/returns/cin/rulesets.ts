import { assessmentRules } from './rules/assessments.ts'
import { birthAndDeathRules } from './rules/birth-and-death.ts'
import { characteristicsRules, sexRules } from './rules/characteristics.ts'
import { childIdFormRules, childIdRules } from './rules/child-id.ts'
import { cinPlanRules } from './rules/cin-plans.ts'
import { closureRules } from './rules/closures.ts'
import { factorRules, whoHarmedRules } from './rules/factors.ts'
import { headerRules } from './rules/header.ts'
import { protectionPlanRules } from './rules/protection-plans.ts'
import { referralRules } from './rules/referrals.ts'
import type { Rule } from './rules/rule.ts'
import { section47Rules } from './rules/section47.ts'
import { authorityRule, upnRules } from './rules/upn.ts'

/** What a year changes: rules by code that are new or put in the place of those of the year before, and codes that end. */
type Change = { put: readonly Rule[]; drop?: readonly string[] }

const FIRST: readonly Rule[] = [
  ...headerRules,
  ...childIdRules,
  ...upnRules,
  ...birthAndDeathRules,
  ...characteristicsRules,
  ...sexRules('GenderCurrent', ['1', '2', '0', '9'], ['0', '9']),
  ...referralRules,
  ...assessmentRules,
  ...factorRules,
  ...cinPlanRules,
  ...section47Rules,
  ...protectionPlanRules,
  ...closureRules,
]

/** The rules year by year. A year says only what is different from the one before. */
const CHANGES: readonly [year: string, change: Change][] = [
  ['2022-23', { put: FIRST }],
  ['2023-24', { put: [authorityRule(['942', '943'])] }],
  ['2024-25', { put: [...childIdFormRules, ...sexRules('Sex', ['M', 'F', 'U'], ['U']), ...whoHarmedRules] }],
  ['2025-26', { put: [] }],
]

/** The years that can be checked, oldest first. */
export const CIN_RULESETS: readonly string[] = CHANGES.map(([year]) => year)

/** The rules in force for a census year such as 2025-26 (2025_26 is read too); undefined where there are none. */
export function cinRules(year: string): readonly Rule[] | undefined {
  const last = CIN_RULESETS.indexOf(year.replace('_', '-'))
  if (last < 0) return undefined
  const rules = new Map<string, Rule>()
  for (const [, { put, drop = [] }] of CHANGES.slice(0, last + 1)) {
    for (const rule of put) rules.set(rule.code, rule)
    for (const code of drop) rules.delete(code)
  }
  return [...rules.values()]
}
